// Computes the days on which planned actions remind their owners: three days before each due day, and on it.

import type { PersonId, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { assignedAt, type PlanEntry } from '../../assessment/team/planning/plan.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import { dayOf, daysBefore, workingDayUpTo } from './working-hours.ts'

/**
 * The actions that are still to do: neither done nor answered Yes.
 *
 * @param set the asked questions, without those of left-out functions; if absent, actions of all questions count
 */
export function actionsToDo(
  assessment: Pick<CouncilReturn, 'team' | 'answers'>,
  set?: Pick<QuestionSet, 'questions'>,
): readonly PlanEntry[] {
  const { team, answers } = assessment
  return Object.entries(team.plan ?? {})
    .filter(([id]) => set?.questions.has(id as QuestionId) !== false)
    .filter(([id, { status }]) => status !== 'done' && answers[id]?.value !== 'yes')
    .map(([, entry]) => entry)
}

/**
 * The days on which one action reminds. A day on a weekend moves to the Friday before. Only days after the owner or the
 * due day was set count, because the owner was told then.
 */
function reminderDays(entry: PlanEntry): readonly string[] {
  const { due } = entry
  if (due === undefined || entry.owner === undefined) return []
  const assigned = dayOf(assignedAt(entry))
  return [workingDayUpTo(daysBefore(due, 3)), workingDayUpTo(due)].filter((day) => day > assigned)
}

/** The next day after `today` on which an action reminds; undefined if there is none. */
export function nextPlanDay(assessment: Pick<CouncilReturn, 'team' | 'answers'>, today: string): string | undefined {
  const days = actionsToDo(assessment).flatMap(reminderDays)
  return days.filter((day) => day > today).toSorted()[0]
}

/** Whether an action of this person reminds now, and they have not been reminded since its reminder day. */
export function isPlanOwed(
  assessment: CouncilReturn,
  person: PersonId,
  today: string,
  set?: Pick<QuestionSet, 'questions'>,
): boolean {
  const last = assessment.team.reminders[person]
  const remindedOn = last?.outcome ? dayOf(last.at) : undefined
  return actionsToDo(assessment, set)
    .filter(({ owner, due = '' }) => owner === person && today <= due)
    .flatMap(reminderDays)
    .some((day) => day <= today && (remindedOn === undefined || remindedOn < day))
}
