// Rules for messages that match as a whole: a term, an example of an intent, an answer, or a number.

import { isDoubtedByEmoji, isOnlyQualified } from '../answers/answer-signs.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { choice, done, type Meaning, unclear } from '../meaning.ts'
import { findTerm } from '../references/find-term.ts'
import { mended } from '../typing-errors.ts'
import type { Message } from './message.ts'

/** "What is MFA?" */
export function termOfGlossary({ words, phrases, said, asks }: Message): Meaning | undefined {
  const term = findTerm(words, phrases, said(), asks())
  return term === undefined ? undefined : done('meaning', { term })
}

/** "Where were we?" */
export function listedExample({ phrases, said }: Message): Meaning | undefined {
  const intent = compiledPhrases(phrases).exact.get(said())
  return intent && done(intent, {})
}

/** "Partly", "in draft". */
export function onlyConditions({ phrases, said }: Message): Meaning | undefined {
  return isOnlyQualified(phrases, said()) ? unclear : undefined
}

/** "Yes 👎" */
export function answerAgainstEmoji({ onlyAnswer, text }: Message): Meaning | undefined {
  const answer = onlyAnswer()
  return answer?.type === 'said' && isDoubtedByEmoji(answer.value, text) ? unclear : undefined
}

/** "Yes, we do." */
export function onlyAnAnswer({ onlyAnswer }: Message): Meaning | undefined {
  const answer = onlyAnswer()
  return answer && { type: 'answer', answer }
}

/** "How do I invite collegues?" */
export function misspeltExample({ phrases, said, answer }: Message): Meaning | undefined {
  if (answer()) return undefined
  const { exact, vocabulary, ordinaryWords, usualWords } = compiledPhrases(phrases)
  const isKnown = (word: string) => vocabulary.has(word) || ordinaryWords.has(word)
  const words = said().split(' ')
  const intent = exact.get(words.map((word) => mended(word, isKnown, usualWords).word).join(' '))
  return intent && done(intent, {})
}

/** "3" may be a question or a level. */
export function onlyNumber({ set, said, whole }: Message): Meaning | undefined {
  const isNumber = /^\d$/.test(said()) && Number(said()) >= 1 && Number(said()) <= set.levels
  return isNumber ? choice(['goTo', 'level'], { ...whole().about, level: Number(said()) }) : undefined
}
