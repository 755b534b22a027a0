// Decides whether the best intent of a text is certain enough to be done.

import type { Target } from '../compiled-phrases.ts'
import type { Candidate } from './match-intent.ts'

/** The least fit for an intent to be done. This bound and the others here were tuned on the corpus of phrases. */
export const certain = 0.5
/** The same for an intent that only shows something and is far ahead of the others. */
const certainFarAhead = 0.4
const farAhead = 0.1
/**
 * The least fit for an intent in a sentence that begins with a yes or no. Below it, the sentence counts as an answer.
 */
export const certainAfterAnswer = 0.95
/** The least fit for an intent in a sentence with a later yes or no. */
export const certainBesideAnswer = 0.7
/** The least fit for an intent in a sentence that seems to describe the council. */
export const certainInDescription = 0.55
/** The least fit for an intent that changes something or moves on. */
const certainToAct = 0.65
/** If two intents are closer than this, the bot asks which is meant. */
const margin = 0.03
/** With a fit this good, the best intent is done even if another is nearly as close. */
const certainWithoutMargin = 0.6

/** Intents that change something or move on. Beside another meaning, the bot asks first. */
export const acts: ReadonlySet<Target> = new Set([
  ...(['skip', 'back', 'undo', 'finish', 'startAnother', 'startOver', 'mute', 'unmute', 'remind', 'take'] as const),
  ...(['reopen', 'welsh', 'english'] as const),
])

/** The intents of `acts` whose effect cannot be previewed on a card. */
const changes: ReadonlySet<Target> = new Set([
  ...(['skip', 'undo', 'startAnother', 'mute', 'unmute', 'remind', 'take', 'welsh', 'english'] as const),
])

/**
 * Intents that remove something. Beside a closer intent they must fit well: a question about accounts must not offer
 * deletion.
 */
const ends: ReadonlySet<Target> = new Set(['delete', 'deleteOne', 'finish', 'leaveOut'])

/** The least fit for an intent to be offered. */
const possible = 0.12

/** The intents that a choice offers, the best first. */
export const offered = (candidates: readonly Candidate[]): readonly Target[] =>
  candidates
    .filter(({ intent, score }, nth) => score >= (nth > 0 && ends.has(intent) ? certain : possible))
    .map(({ intent }) => intent)

/**
 * The best of these intents, if it fits well enough and is far enough ahead of the next one.
 *
 * @param least the least fit, from 0 to 1
 */
export function certainIn(
  { candidates: [first, second] }: { readonly candidates: readonly Candidate[] },
  least = certain,
): Target | undefined {
  if (!first) return undefined
  if (changes.has(first.intent) && first.score < certainToAct) return undefined
  const lead = first.score - (second?.score ?? 0)
  const isFarAhead = least === certain && first.score >= certainFarAhead && lead >= farAhead && !acts.has(first.intent)
  if (isFarAhead) return first.intent
  if (first.score < least) return undefined
  const isAhead = lead >= margin
  return isAhead || first.score >= Math.max(certainWithoutMargin, least) ? first.intent : undefined
}
