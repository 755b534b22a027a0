// Compares a text with the examples: finds the close intents, and the things that it names.

import type { QuestionSet, SetWords } from '../../../../assessment/question-set.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { withNames } from '../references/names-in.ts'
import { findReferences, type References } from '../references/references.ts'
import { type Candidate, matchIntents } from './match-intent.ts'

/** A typed text, with the phrases and words to compare it with. */
export type Typed = {
  readonly words: SetWords
  readonly set: QuestionSet
  readonly phrases: Phrases
  /** The text with its capitals. */
  readonly text: string
}

export type Match = { readonly candidates: readonly Candidate[]; readonly about: References }

/** The reading without a function must fit better by this margin. */
const bias = 0.02

/**
 * Compares a text, or a clause of it, with the examples.
 *
 * @param said the normalised words that are compared
 */
export function matchText(typed: Typed, said: string): Match {
  const loose = matchAs(typed, said, false)
  if (loose.about.function === undefined) return loose
  // "Delete my data" names no function.
  const strict = matchAs(typed, said, true)
  return (strict.candidates[0]?.score ?? 0) > (loose.candidates[0]?.score ?? 0) + bias ? strict : loose
}

function matchAs({ words, set, phrases, text }: Typed, said: string, isStrict: boolean): Match {
  const { references, words: rest } = findReferences(words, set, phrases, said, text, isStrict)
  const candidates = matchIntents(phrases, withNames(phrases, rest, text))
  const isNamed = ({ intent }: Candidate) =>
    intent === 'level'
      ? references.level !== undefined || references.unknown !== undefined
      : intent !== 'functionMeaning' || references.function !== undefined
  return { candidates: candidates.filter(isNamed), about: references }
}
