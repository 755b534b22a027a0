// Sorts the plan of a council return in roadmap order, and gives it as plain data for documents.

import type { AnswerValues } from '../assessment/answers/answer.ts'
import type { PersonId, QuestionId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Plan, PlanEntry, PlanStatus } from '../assessment/team/planning/plan.ts'
import type { Circumstances } from './circumstances.ts'
import { beyondTargets, gapList, type RoadmapItem } from './roadmap.ts'

/** One planned gap: its item on the roadmap, and its plan entry. */
export type PlanItem = {
  readonly item: RoadmapItem
  readonly entry: PlanEntry
  /** Above the target of its function, because the target was lowered after the planning. */
  readonly isBeyond: boolean
}

/**
 * The entries of a plan in roadmap order: those of the gap list first, then those beyond the targets. Drops entries
 * whose criterion is met, does not apply or is left out.
 */
export function planItems(
  set: QuestionSet,
  answers: AnswerValues,
  plan: Plan | undefined,
  circumstances: Circumstances = {},
): readonly PlanItem[] {
  if (!plan) return []
  const given = [set, answers, circumstances] as const
  return [gapList(...given), beyondTargets(...given)].flatMap((phases, index) =>
    phases.flatMap(({ items }) =>
      items.flatMap((item) => {
        const entry = Object.hasOwn(plan, item.question) ? plan[item.question] : undefined
        return entry ? [{ item, entry, isBeyond: index === 1 }] : []
      }),
    ),
  )
}

/** An entry of the plan in JSON. A field that is not set is `null`. */
export type PlanFigure = {
  readonly id: QuestionId
  /** Absent when the reader may not see names. */
  readonly owner?: string | null
  /** A calendar day, `2026-11-30`. */
  readonly due: string | null
  readonly status: PlanStatus
  readonly note: string | null
}

/**
 * The plan as the `plan` array of the scoring JSON, in roadmap order.
 *
 * @param nameOf the name of an owner; absent for a reader who may not see names
 */
export function planFigures(
  items: readonly PlanItem[],
  nameOf?: (owner: PersonId) => string | undefined,
): readonly PlanFigure[] {
  return items.map(({ item, entry: { owner, due, status, note } }) => ({
    id: item.question,
    ...(nameOf && { owner: (owner && nameOf(owner)) ?? null }),
    due: due ?? null,
    status,
    note: note ?? null,
  }))
}
