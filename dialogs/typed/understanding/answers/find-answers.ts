// Finds each yes, no and not sure in a sentence, and whether the sentence says something else too.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { knownAnswers } from './known-answers.ts'
import { standsAt } from './word-groups.ts'

type Found = {
  readonly value: VoteValue
  readonly isWeak: boolean
  readonly isHedged: boolean
  /** Whether no meaningful word comes before it. */
  readonly leads: boolean
}

export type FoundAnswers = {
  /** The answers. Weak ones, such as "we do", count only if there are no others. */
  readonly values: readonly VoteValue[]
  /**
   * The answers including weak ones, unless the first is a doubt: "I am not sure we do" is one answer, "yes, we do not"
   * two.
   */
  readonly withWeak: readonly VoteValue[]
  readonly areWeak: boolean
  /** Whether the sentence begins with a strong answer. */
  readonly leads: boolean
  /** Whether it has a word with another meaning. */
  readonly hasMore: boolean
  /** Whether it has a word that a weak answer cannot have beside it: "it is too hard". */
  readonly hasMoreThanWeak: boolean
}

/**
 * Finds the answers in a sentence.
 *
 * @param words of a normalised text, without asides
 */
export function findAnswers(phrases: Phrases, words: readonly string[]): FoundAnswers {
  const { besideAnswers, besidePlainAnswers, fillers, notAnswers } = compiledPhrases(phrases)
  const known = knownAnswers(phrases)
  const found: Found[] = []
  let others = 0
  let before = 0
  let besidePlain = 0
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const none = notAnswers.find((parts) => standsAt(parts, words, at))
    if (none) {
      others += 1
      before += 1
      at += none.length
      continue
    }
    const match = known.byFirst.get(word)?.find(
      ({ parts, isWeak }) =>
        standsAt(parts, words, at) &&
        // "It is a no" means no.
        !(isWeak && phrases.afterWeak.includes(words[at + parts.length] ?? '')),
    )
    if (match) found.push({ ...match, leads: before === 0 })
    else {
      if (!besideAnswers.has(word)) others += 1
      if (besidePlainAnswers.has(word)) besidePlain += 1
      if (!besideAnswers.has(word) && !fillers.has(word)) before += 1
    }
    at += match?.parts.length ?? 1
  }
  const strong = found.filter(({ isWeak }) => !isWeak)
  const values = valuesOf(strong.length > 0 ? strong : found)
  return {
    values,
    withWeak: values[0] === 'unsure' ? values : valuesOf(found),
    areWeak: strong.length === 0,
    leads: strong[0]?.leads === true,
    hasMore: others > 0,
    hasMoreThanWeak: others + besidePlain > 0,
  }
}

/** The distinct values. If every no is hedged, it may also mean Not sure. */
function valuesOf(found: readonly Found[]): readonly VoteValue[] {
  const values = new Set(found.map(({ value }) => value))
  const nos = found.filter(({ value }) => value === 'no')
  return [
    ...values,
    ...(nos.length > 0 && nos.every(({ isHedged }) => isHedged) && !values.has('unsure') ? (['unsure'] as const) : []),
  ]
}
