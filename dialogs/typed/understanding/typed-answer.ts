// An answer in words: a sentence that only says yes, no or not sure, and nothing else.

import type { VoteValue } from '../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../cards/wording/phrases.ts'

/**
 * `said`: only this answer, so it may be saved. `mixed`: an answer with something else, or two answers; the person has
 * to say which. Undefined: no answer at all.
 */
export type TypedAnswer =
  | { readonly type: 'said'; readonly value: VoteValue }
  | { readonly type: 'mixed'; readonly values: readonly VoteValue[] }

type Found = { readonly value: VoteValue; readonly isWeak: boolean }

/** @param said a normalised text */
export function typedAnswer(phrases: Phrases, said: string): TypedAnswer | undefined {
  const beside = new Set(phrases.besideAnswers)
  const known = phrasesByLength(phrases)
  const words = said.split(' ')
  const found: Found[] = []
  let others = 0
  for (let at = 0; at < words.length; ) {
    const match = known.find(({ parts }) => parts.every((part, index) => words[at + index] === part))
    if (match) found.push({ value: match.value, isWeak: match.isWeak })
    else if (!beside.has(words[at] ?? '')) others += 1
    at += match?.parts.length ?? 1
  }
  const strong = found.filter(({ isWeak }) => !isWeak)
  const values = valuesOf(strong.length > 0 ? strong : found)
  const [value] = values
  if (value === undefined) return undefined
  if (others > 0) return strong.length > 0 ? { type: 'mixed', values } : undefined
  // "I am not sure we do" says not sure. "Yes, we do not" says both.
  const all = value === 'unsure' ? values : valuesOf(found)
  return all.length === 1 ? { type: 'said', value } : { type: 'mixed', values: all }
}

const valuesOf = (found: readonly Found[]) => [...new Set(found.map(({ value }) => value))]

/** The phrases of every answer, the longest first. One of a pronoun and a verb, "we do", is weak: it leans on another. */
function phrasesByLength({ answers }: Phrases) {
  return (['yes', 'no', 'unsure'] as const)
    .flatMap((value) =>
      answers[value].map((phrase) => ({ value, parts: phrase.split(' '), isWeak: isWeak(phrase, value) })),
    )
    .toSorted((a, b) => b.parts.length - a.parts.length)
}

const isWeak = (phrase: string, value: VoteValue) => value !== 'unsure' && /^(we|i|it|they|there|that) /.test(phrase)
