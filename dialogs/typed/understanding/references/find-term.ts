// Finds the glossary term that a person asks about: "MFA?", "define API", "explain legacy systems".

import type { SetWords } from '../../../../assessment/question-set.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { normalise } from '../normalise.ts'
import { stemOf } from '../stem.ts'
import { typingErrors } from '../typing-errors.ts'

/** Shorter words occur in too many terms to name one: "team". */
const shortestPart = 5
/** Shorter terms are not corrected. */
const shortestMisspelt = 8
/** Initials of fewer words look like words. */
const fewestInitials = 3

type Index = {
  /** The key of each term, by its stems and by its short forms. */
  readonly whole: ReadonlyMap<string, string>
  /** The key of a term by a word that only this term has. */
  readonly part: ReadonlyMap<string, string>
}

const indexes = new WeakMap<SetWords, Index>()

/**
 * Finds the term of the glossary that a text asks about.
 *
 * @param said a normalised text
 * @param isQuestion whether the text ends with a question mark
 * @returns the key of the term in the glossary of `words`
 */
export function findTerm(words: SetWords, phrases: Phrases, said: string, isQuestion: boolean): string | undefined {
  if (words.glossary.size === 0) return undefined
  const { asks, defines, named, beside } = phrases.termQuestions
  const all = said.split(' ')
  const isDefined = all.some((word) => defines.includes(word))
  const isAsked = isDefined || all.some((word) => asks.includes(word))
  const core = coreOf(phrases, all)
  if (core === '' || !(isAsked || isQuestion)) return undefined
  // A sentence with any other word is no question for a definition.
  const isPlain = (word: string) => asks.includes(word) || beside.includes(word) || named.includes(word)
  if (!isDefined && !all.every((word) => isPlain(word) || coreOf(phrases, [word]) !== '')) return undefined
  const { whole, part } = indexOf(words, phrases)
  const key = whole.get(core)
  // A question about "the targets" means those of this council.
  const isOwn = !core.includes(' ') && !isDefined && all.some((word) => named.includes(word))
  if (key !== undefined) return isOwn ? undefined : key
  if (core.length >= shortestMisspelt && isAsked) {
    const near = [...whole].find(([term]) => term.length >= shortestMisspelt && typingErrors(term, core) <= 1)
    if (near) return near[1]
  }
  const example = compiledPhrases(phrases).exact.get(said) ?? 'meaning'
  return isDefined && example === 'meaning' ? part.get(core) : undefined
}

/** The stems of a text without its question words. */
function coreOf(phrases: Phrases, words: readonly string[]): string {
  const { asks, defines } = phrases.termQuestions
  const { fillers } = compiledPhrases(phrases)
  return words
    .filter((word) => !fillers.has(word) && !asks.includes(word) && !defines.includes(word))
    .flatMap((word) => word.split('-'))
    .map((word) => stemOf(phrases.stems, word))
    .join(' ')
}

function indexOf(words: SetWords, phrases: Phrases): Index {
  const known = indexes.get(words)
  if (known) return known
  const whole = new Map<string, string>()
  const parts = new Map<string, string | undefined>()
  const short = new Map<string, string | undefined>()
  // "What counts as Managed" means the level, and "define data" the function.
  const named = [...words.functions.values(), ...words.levels].flatMap(({ name }) => normalise(name).split(' '))
  const names = new Set(named.map((word) => stemOf(phrases.stems, word)))
  for (const [key, { term, meaning }] of words.glossary) {
    const plain = normalise(term).split(' ')
    whole.set(coreOf(phrases, plain), key)
    for (const word of plain.filter((each) => each.length >= shortestPart && !names.has(stemOf(phrases.stems, each))))
      once(parts, word, key)
    const initials = plain.flatMap((word) => word.split('-')).map((word) => word[0] ?? '')
    if (initials.length >= fewestInitials) once(short, initials.join(''), key)
    for (const [word] of `${term} ${meaning}`.matchAll(/(?<![\p{L}.])\p{Lu}{3,}(?!\p{L}|\.\p{L})/gu))
      once(short, normalise(word), key)
  }
  for (const [word, key] of short) {
    const stem = stemOf(phrases.stems, word)
    if (key !== undefined && !whole.has(stem)) whole.set(stem, key)
  }
  const part = new Map(
    [...parts].flatMap(([word, key]) => (key === undefined ? [] : [[stemOf(phrases.stems, word), key] as const])),
  )
  const made = { whole, part }
  indexes.set(words, made)
  return made
}

/** Sets the value of a word. A word of two terms gets none. */
function once(map: Map<string, string | undefined>, word: string, key: string) {
  map.set(word, map.has(word) && map.get(word) !== key ? undefined : key)
}
