// A council's consent to hand in its returns for the benchmark, and the made-up id that they carry.

import { most } from '../limits.ts'

/** A lead's consent. The audit trail says who gave it. */
type Consent = {
  /** A random UUID, made for this consent: nothing about the council leads to it. Every return it hands in has it. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly since: string
}

export type BenchmarkChoice = {
  /** How often it was chosen: a press on a card of an earlier choice changes nothing. */
  readonly revision: number
  /** Absent when the council hands in nothing. */
  readonly consent?: Consent
  /** The ids of withdrawn consents, the oldest first: a hub forgets all that it has under them. */
  readonly withdrawn: readonly string[]
  /** With the tenant's first council: the ids of councils of the tenant that went with their last return. */
  readonly left?: readonly string[]
}

/** The choice of a council that was never asked: it hands in nothing. */
export const neverAsked: BenchmarkChoice = { revision: 0, withdrawn: [] }

/** A lead's choice on a card. `seen` is the revision that the card showed. */
export type Choosing = { readonly gives: boolean; readonly seen: number; readonly newId: string; readonly now: string }

/** Whether a press changes anything: it stands on a card of the present choice, and chooses the other way. */
export const isNewChoice = (
  { revision, consent }: BenchmarkChoice,
  { gives, seen }: Pick<Choosing, 'gives' | 'seen'>,
): boolean => revision === seen && (consent !== undefined) !== gives

/** Gives or withdraws the consent. Returns `choice` itself when the press changes nothing. */
export function chooseBenchmark(choice: BenchmarkChoice, chosen: Choosing): BenchmarkChoice {
  if (!isNewChoice(choice, chosen)) return choice
  const { revision, consent, withdrawn, left } = choice
  return {
    ...(left && { left }),
    revision: revision + 1,
    ...(chosen.gives && { consent: { id: chosen.newId, since: chosen.now } }),
    withdrawn: consent ? [...withdrawn, consent.id].slice(-most.withdrawnConsents) : withdrawn,
  }
}
