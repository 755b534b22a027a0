// Indexes the listed answers of a language by their words.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { normalise } from '../normalise.ts'

type KnownPhrase = {
  readonly value: VoteValue
  readonly parts: readonly string[]
  /** Only a pronoun and a verb, such as "we do". It depends on another answer. */
  readonly isWeak: boolean
  readonly isHedged: boolean
}

type KnownAnswers = {
  /** The value of each phrase by its words, without hedged phrases. */
  readonly whole: ReadonlyMap<string, VoteValue>
  readonly hedged: ReadonlySet<string>
  /** The phrases by their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly KnownPhrase[]>
}

const indexed = new WeakMap<Phrases, KnownAnswers>()

/** The phrases of every answer. */
export function knownAnswers(phrases: Phrases): KnownAnswers {
  const known = indexed.get(phrases)
  if (known) return known
  const { answers } = compiledPhrases(phrases)
  const hedged = new Set(phrases.hedgedNo?.map((phrase) => normalise(phrase, phrases.contractions)))
  const sorted = (['yes', 'no', 'unsure'] as const)
    .flatMap((value) =>
      answers[value].map((parts) => ({
        value,
        parts,
        isWeak: isWeak(phrases, parts, value),
        isHedged: hedged.has(parts.join(' ')),
      })),
    )
    .toSorted((a, b) => b.parts.length - a.parts.length)
  const made = {
    whole: new Map(
      sorted
        .filter(({ isHedged }) => !isHedged)
        .toReversed()
        .map(({ parts, value }) => [parts.join(' '), value]),
    ),
    hedged,
    byFirst: Map.groupBy(sorted, ({ parts }) => parts[0] ?? ''),
  }
  indexed.set(phrases, made)
  return made
}

const isWeak = ({ weakStarts }: Phrases, [first = '', ...rest]: readonly string[], value: VoteValue) =>
  value !== 'unsure' && rest.length > 0 && weakStarts.includes(first)
