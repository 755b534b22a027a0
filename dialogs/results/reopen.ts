// Reopens a submitted assessment.

import { reopen } from '../../assessment/answers/submission.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { isReturn, onceOnly } from '../../assessment/team/roles.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeAssessment, readAssessment } from '../access/assessment-access.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { currentQuestionReply, moveToCurrent } from '../answering/current-question.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import { boardReply } from '../team/board.ts'
import { claimReopening, withdrawReopening } from '../team/reopening.ts'
import { passedOverFor, whichCountsReply } from '../team/which-counts.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/**
 * Reopens it for its owner, or for a team if the channel has no later return. If it counted in place of another return,
 * asks the lead again which one counts.
 */
export async function openAgain(turn: Turn, deps: Dependencies, press: PressOf<'reopen'>): Promise<Reply> {
  const seen = await readAssessment(turn, deps, press.assessment)
  if (isRefusal(seen)) return refused(turn, deps, seen.problem, seen.view)
  const { assessment } = seen
  const problem = problemUnlessLead(turn)(assessment, seen.people)
  if (problem) return refused(turn, deps, problem, seen)
  if (isReturn(assessment)) {
    const claim = await claimReopening(turn, deps, assessment)
    if (claim === 'later return') return refused(turn, deps, { code: 'later-return' }, seen)
    // Lists it before the change, because a poll may have removed it from the due index while it was submitted.
    await listDue(deps, turn.tenant, { ...assessment, submittedAt: undefined }, turn.now)
  }
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessLead(turn), (before) =>
    onceOnly(before, stampOf(turn), (submitted) => {
      const opened = reopen(submitted)
      return opened.team ? opened : moveToCurrent(turn, deps, opened)
    }),
  )
  if (isRefusal(outcome)) {
    if (isReturn(assessment)) await withdrawReopening(turn, deps, assessment)
    return refused(turn, deps, outcome.problem, outcome.view)
  }
  if (!outcome.assessment.team) return currentQuestionReply(turn, deps, outcome)
  const passedOver = await passedOverFor(turn, deps, outcome.assessment)
  return passedOver.length > 0 ? whichCountsReply(turn, deps, outcome, { isReopened: true }) : boardReply(outcome)
}
