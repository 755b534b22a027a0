// A council's consent to send its returns to the benchmark, and the random id that they carry.

import { most } from '../limits.ts'

/** A lead's consent. The audit trail says who gave it. */
type Consent = {
  /**
   * A random UUID made for this consent. It says nothing about the council. Every return that the council sends carries
   * it.
   */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly since: string
}

export type BenchmarkChoice = {
  /** Counts the choices. A press on a card of an earlier choice changes nothing. */
  readonly revision: number
  /** Absent if the council sends nothing. */
  readonly consent?: Consent
  /** The ids of withdrawn consents, the oldest first. A hub deletes everything that it has under them. */
  readonly withdrawn: readonly string[]
  /**
   * Only in the record of the tenant's first council: the consent ids of councils that were removed with their last
   * return.
   */
  readonly left?: readonly string[]
}

/** The choice of a council that was never asked: it sends nothing. */
export const neverAsked: BenchmarkChoice = { revision: 0, withdrawn: [] }

/** A lead's choice on a card. `seen` is the revision that the card showed. */
export type Choosing = { readonly gives: boolean; readonly seen: number; readonly newId: string; readonly now: string }

/** Whether a press changes anything: its card shows the current choice, and the press chooses the opposite. */
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
