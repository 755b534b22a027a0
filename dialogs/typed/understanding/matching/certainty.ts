// Decides whether the best intent of a text fits well enough to be done.

import type { Target } from '../compiled-phrases.ts'
import type { Candidate } from './match-intent.ts'

/** The least fit for an intent to be done. The corpus of phrases gave this bound and the others here. */
export const certain = 0.5
/** Far ahead of the others, an intent that only shows something is done with less. */
const certainFarAhead = 0.4
const farAhead = 0.1
/** A sentence that begins with a yes or no has to fit an intent this well before it is not taken for an answer. */
export const certainAfterAnswer = 0.95
/** The least fit for an intent in a sentence with a yes or no further on. */
export const certainBesideAnswer = 0.7
/** The least fit for an intent in a sentence that seems to describe the council. */
export const certainInDescription = 0.55
/** The least fit for an intent that changes something or moves on. */
const certainToAct = 0.65
/** If two intents are closer than this, the bot asks which is meant. */
const margin = 0.03
/** With a fit this good, the best intent is done even if another is nearly as close. */
const certainWithoutMargin = 0.6

/** These change something or move on. Beside something else they are asked about. */
export const acts: ReadonlySet<Target> = new Set([
  ...(['skip', 'back', 'undo', 'finish', 'startAnother', 'startOver', 'mute', 'unmute', 'remind', 'take'] as const),
  ...(['reopen', 'welsh', 'english'] as const),
])

/** Those of `acts` whose effect cannot be shown on a card first. */
const changes: ReadonlySet<Target> = new Set([
  ...(['skip', 'undo', 'startAnother', 'mute', 'unmute', 'remind', 'take', 'welsh', 'english'] as const),
])

/** These take something away. Beside a closer intent they have to fit well: a question about accounts offers no deletion. */
const ends: ReadonlySet<Target> = new Set(['delete', 'deleteOne', 'finish', 'leaveOut'])

/** Down to this fit, an intent is offered. */
const possible = 0.12

/** The intents that a choice may offer, the closest first. */
export const offered = (candidates: readonly Candidate[]): readonly Target[] =>
  candidates
    .filter(({ intent, score }, nth) => score >= (nth > 0 && ends.has(intent) ? certain : possible))
    .map(({ intent }) => intent)

/**
 * The best of these intents, if it fits well enough and is ahead of the next one.
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
