// The plan of a council return: the owner, due day, status and note of each gap that the team closes.

import type { PersonId } from '../../ids.ts'

/** The status of the work on a gap. `done` only makes the bot offer the question again; it gives no answer. */
export const planStatuses = ['to-do', 'under-way', 'done'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** The fields of one plan entry that a person sets. */
export type PlanWords = {
  /** A member of the channel at the time of the change. */
  readonly owner?: PersonId
  /** A calendar day, `2026-11-30`. */
  readonly due?: string
  readonly status: PlanStatus
  /** At most 500 UTF-16 code units. */
  readonly note?: string
}

/** The person and time of a change; ISO 8601, UTC. */
type Change = { readonly by: PersonId; readonly at: string }

/** An earlier state of an entry, without its note. */
type EarlierPlan = Omit<PlanWords, 'note'> & Change

/** One entry of the plan, with the person, time and operation of its last change. */
export type PlanEntry = PlanWords &
  Change & {
    readonly operation: string
    /** Its last few earlier states, the oldest first. */
    readonly earlier: readonly EarlierPlan[]
  }

/** The plan's entries by question id. */
export type Plan = Readonly<Record<string, PlanEntry>>

/** Everybody a plan names. */
export function peopleInPlan(plan: Plan = {}): readonly PersonId[] {
  return Object.values(plan).flatMap((entry) =>
    [entry, ...entry.earlier].flatMap(({ owner, by }) => (owner ? [owner, by] : [by])),
  )
}

/** Removes a person from the plan: their entries lose the owner, and their changes get the id `instead`. */
export function planWithout(plan: Plan, person: PersonId, instead: PersonId): Plan {
  const without = <Said extends EarlierPlan>({ owner, ...said }: Said) => ({
    ...said,
    ...(owner !== undefined && owner !== person && { owner }),
    by: said.by === person ? instead : said.by,
  })
  return Object.fromEntries(
    Object.entries(plan).map(([id, entry]) => [id, { ...without(entry), earlier: entry.earlier.map(without) }]),
  ) as Plan
}

/** The time of the last change of the owner or due day, as far back as the entry's states go. */
export function assignedAt({ earlier, ...last }: PlanEntry): string {
  const states = [...earlier, last]
  const isOther = ({ owner, due }: EarlierPlan, before: EarlierPlan | undefined) =>
    owner !== before?.owner || due !== before?.due
  return states.findLast((state, index) => isOther(state, states[index - 1]))?.at ?? last.at
}
