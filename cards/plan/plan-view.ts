// The data of the plan's cards: its entries in order, and the words of one entry.

import type { Question } from '../../assessment/question-set.ts'
import { planProblem } from '../../assessment/team/permissions.ts'
import type { PlanEntry } from '../../assessment/team/planning/plan.ts'
import type { PlanItem } from '../../scoring/plan.ts'
import type { View } from '../parts/frame.ts'
import { nameOf } from '../parts/names.ts'
import { questionWords } from '../parts/words.ts'

export type PlanView = View & {
  /** The entries in roadmap order. */
  readonly plan: readonly PlanItem[]
}

/** "Grace Example · due 3 May 2026 · Under way". Show it verbatim, because it may contain a name. */
export function entryLine(view: View, { owner, due, status }: PlanEntry, more: readonly string[] = []): string {
  const { words } = view
  const { plan, statuses } = words.ui
  return [
    owner === undefined ? plan.noOwner : plan.owner(nameOf(view, owner)),
    ...(due === undefined ? [] : [plan.due(words.day(due))]),
    statuses[status],
    ...more,
  ].join(' · ')
}

/** The short title of a question, or its text. */
export function titleOfQuestion({ words, council }: View, { id }: Pick<Question, 'id'>): string {
  const { title, text } = questionWords(words, id, council.nation)
  return title ?? text
}

/** Whether the reader may plan a gap. True on a card for every member, which shows all buttons. */
export function mayPlan({ assessment, viewer }: View, question: Pick<Question, 'id' | 'functionCode'>): boolean {
  if (!assessment.team) return false
  return viewer === undefined || planProblem(assessment, viewer, question) === undefined
}

/** Whether an entry was not done by its due day. `today` is a calendar day. */
export const isOverdue = ({ due, status }: PlanEntry, today: string): boolean =>
  due !== undefined && due < today && status !== 'done'

/** "5 actions · 2 under way · 1 done". Without `today` it does not count overdue entries. */
export function planCounts({ words: { ui }, plan }: PlanView, today?: string): string {
  const count = (isWanted: (entry: PlanEntry) => boolean) => plan.filter(({ entry }) => isWanted(entry)).length
  return ui.plan.counts(
    plan.length,
    count(({ status }) => status === 'under-way'),
    count(({ status }) => status === 'done'),
    today === undefined ? 0 : count((entry) => isOverdue(entry, today)),
  )
}
