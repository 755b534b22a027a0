// Finds the answer of a message that says nothing else: as a whole, in parts, or with a typing error.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { mended } from '../typing-errors.ts'
import { noOrUnsure, type TypedAnswer, typedAnswer } from './typed-answer.ts'
import { isHedgedNo, wholeAnswer } from './whole-answer.ts'

/** An answer, or a hedged no. */
export type OnlyAnswer = Extract<TypedAnswer, { type: 'said' }> | typeof noOrUnsure

/**
 * The answer of a text that says nothing else; `undefined` for any other text. A hedged no is two answers.
 *
 * @param text the typed text
 * @param said the text normalised for comparison
 * @param answer the answer found in the whole text
 * @param plain normalises a part of the text
 */
export function onlyAnswer(
  phrases: Phrases,
  text: string,
  said: string,
  answer: TypedAnswer | undefined,
  plain: (typed: string) => string,
): OnlyAnswer | undefined {
  if (answer?.type === 'said' || answer === noOrUnsure) return answer
  return answerInParts(phrases, text, plain) ?? (text.includes('?') ? undefined : misspelt(phrases, said))
}

/** Punctuation between two parts of a sentence. */
const partMarks = /[,.;!–—]+|\s-\s/

/**
 * The common answer of all parts of a text: "hard to say, I would have to ask IT". Undefined if they differ, or if a
 * part says something else.
 *
 * @param text the typed text
 * @param plain normalises a part of the text
 */
function answerInParts(
  phrases: Phrases,
  text: string,
  plain: (typed: string) => string,
): Extract<TypedAnswer, { type: 'said' }> | undefined {
  const { besideAnswers } = compiledPhrases(phrases)
  const parts = text
    .split(partMarks)
    .map((part) => plain(part))
    .filter((part) => part !== '' && part.split(' ').some((word) => !besideAnswers.has(word)))
  if (parts.length < 2 || text.includes('?')) return undefined
  const answers = parts.map((part) => typedAnswer(phrases, part))
  const said = answers.flatMap((answer) => (answer?.type === 'said' ? [answer] : []))
  const [first] = said
  const isOne = said.length === parts.length && said.every(({ value }) => value === first?.value)
  return isOne ? first : undefined
}

/** Shorter words are not corrected, because they may be other words: "we gave" is not "we have". */
const shortestMended = 6

/** The answer of a text with one misspelt word: "not shure". A doubt may have the error in a short word. */
function misspelt(phrases: Phrases, said: string): OnlyAnswer | undefined {
  const { vocabulary, ordinaryWords, answerWordList } = compiledPhrases(phrases)
  const isKnown = (word: string) => vocabulary.has(word) || ordinaryWords.has(word)
  const words = said.split(' ').map((word) => ({ typed: word, ...mended(word, isKnown, answerWordList) }))
  const [wrong, ...more] = words.filter(({ errors }) => errors > 0)
  if (!wrong || wrong.errors > 1 || more.length > 0) return undefined
  const right = words.map(({ word }) => word).join(' ')
  const isLong = wrong.typed.length >= shortestMended
  const answer = isLong ? typedAnswer(phrases, right) : undefined
  if (isLong && isHedgedNo(phrases, right)) return noOrUnsure
  const value = answer?.type === 'said' ? answer.value : wholeAnswer(phrases, right)
  return value && (value === 'unsure' || isLong) ? { type: 'said', value } : undefined
}
