// Understands typed words in any language, the reader's own first.

import type { QuestionSet, SetWords } from '../../assessment/question-set.ts'
import { rulingWords } from '../../assessment/versions/asked-texts.ts'
import { phrasesOf, typedLanguages } from '../../cards/wording/phrases/languages.ts'
import type { Phrases } from '../../cards/wording/phrases/phrases.ts'
import { typedAnswer } from './understanding/answers/typed-answer.ts'
import { compiledPhrases } from './understanding/compiled-phrases.ts'
import { type Meaning, unclear, unknown } from './understanding/meaning.ts'
import { plainIn } from './understanding/plain-text.ts'
import { understand } from './understanding/understand.ts'

/**
 * The least share of words that another language must know to be used if the reader's language does not understand the
 * text.
 */
const leastKnown = 0.5

type Reading = {
  readonly meaning: Meaning
  /** The text normalised for this language. */
  readonly said: string
  /** Whether the whole text is an example or an answer of this language. */
  readonly isWhole: boolean
  /** The share of its words that this language knows. */
  readonly known: number
}

/**
 * The meaning of a text for a person who reads `language`.
 *
 * An answer in another language counts only if the whole text is an answer, and is still one without the phrases that
 * answer only for readers of that language (`ownReadersOnly`). If two languages find different answers, neither counts.
 *
 * @param language the tag of the language that the person reads
 * @param names people's names, which have no meaning in the text
 */
export function understandBoth(
  language: string,
  set: QuestionSet,
  text: string,
  names: readonly string[] = [],
): Meaning {
  const own = reading(phrasesOf(language), language, set, text, names)
  const others = typedLanguages
    .filter((tag) => tag !== language)
    .map((tag) => forOthers(phrasesOf(tag), reading(phrasesOf(tag), tag, set, text, names)))
  return others.reduce(better, own).meaning
}

function better(own: Reading, other: Reading): Reading {
  const [mine, theirs] = [saidIn(own), saidIn(other)]
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return { ...own, meaning: unclear }
  if (own.isWhole) return own
  if (other.isWhole) return other
  const isTheirs = other.known > own.known && other.known >= leastKnown
  const [first, second] = isTheirs ? [other, own] : [own, other]
  if (first.meaning.type === 'intent' || first.meaning.type === 'answer' || second.known < leastKnown) return first
  if (second.meaning.type === 'unknown') return first
  return first.meaning.type === 'choice' && second.meaning.type === 'choice' ? first : second
}

const saidIn = ({ meaning }: Reading) =>
  meaning.type === 'answer' && meaning.answer.type === 'said' ? meaning.answer.value : undefined

function reading(
  phrases: Phrases,
  language: string,
  set: QuestionSet,
  text: string,
  names: readonly string[],
): Reading {
  const meaning = understand(setWordsIn(set, language), set, phrases, text, names)
  const { exact, vocabulary } = compiledPhrases(phrases)
  const said = plainIn(phrases, text, names)
  const isAnswer = meaning.type === 'answer' && meaning.answer.type === 'said'
  const words = said.split(' ').filter((word) => /\p{L}/u.test(word))
  const known = words.filter((word) => vocabulary.has(word)).length
  return { meaning, said, isWhole: exact.has(said) || isAnswer, known: words.length === 0 ? 0 : known / words.length }
}

const setWordsIn = (set: QuestionSet, language: string): SetWords => set.words.get(language) ?? rulingWords(set)

/** Drops an answer that is none without the phrases for readers of its own language. */
function forOthers(phrases: Phrases, read: Reading): Reading {
  if (saidIn(read) === undefined) return read
  const isTelling = typedAnswer(unambiguous(phrases), read.said) !== undefined
  return isTelling ? read : { ...read, meaning: unknown, isWhole: false }
}

const made = new WeakMap<Phrases, Phrases>()

/** The phrases without answers that only readers of this language mean as such. */
function unambiguous(phrases: Phrases): Phrases {
  const known = made.get(phrases)
  if (known) return known
  const { yes, no, unsure } = phrases.answers
  const others = (list: readonly string[]) => list.filter((phrase) => !phrases.ownReadersOnly.includes(phrase))
  const less = { ...phrases, answers: { yes: others(yes), no: others(no), unsure: others(unsure) } }
  made.set(phrases, less)
  return less
}
