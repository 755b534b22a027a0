// Moves an assessment to the newer version of its question set after a preview, and undoes the move.

import { isRefusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { moveVersion, undoMove } from '../../assessment/versions/move.ts'
import { movePlan, planBetween } from '../../assessment/versions/planned-move.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type MoveView, moveCard } from '../../cards/versions/move-card.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** Shows the changes of a move to the newer version, or says that the assessment uses the newest one. */
export function showVersions(turn: Turn, deps: Dependencies, press: PressOf<'versions'>): Promise<Reply> {
  const draw = (view: View) => versionsReply(deps, view, { page: press.page ?? 1 })
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/**
 * Moves the assessment. If another version has become the newest since the preview, shows its preview and moves
 * nothing.
 */
export async function moveToNewer(turn: Turn, deps: Dependencies, press: PressOf<'move-version'>): Promise<Reply> {
  const { to, seen } = press
  const outcome = await changeAssessment(
    turn,
    deps,
    press.assessment,
    problemUnlessLead(turn),
    (assessment, roster) => {
      const isThere = assessment.questionSet.version === to && assessment.moved?.operation === turn.operation
      if (isThere) return assessment
      const plan = movePlan(deps.sets, assessment)
      if (!plan || plan.to.version !== to) return refuse({ code: 'moved-since' })
      const { authority } = councilOf(assessment, deps.council)
      return moveVersion(assessment, plan, stampOf(turn), { seen, authority, roster })
    },
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return versionsReply(deps, outcome, { page: 1, done: 'moved' })
}

/** Undoes the last move, if nothing was answered since. */
export async function takeMoveBack(turn: Turn, deps: Dependencies, press: PressOf<'undo-move'>): Promise<Reply> {
  const { seen } = press
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessLead(turn), (assessment) => {
    const from = assessment.moved && deps.sets.find(assessment.moved.from)
    // An earlier delivery of this press has already undone it.
    if (!assessment.moved && assessment.edition === seen + 1) return assessment
    if (!from) return refuse({ code: 'move-final' })
    return undoMove(assessment, planBetween(deps.sets, from, setOf(deps.sets, assessment)), { seen })
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return versionsReply(deps, outcome, { page: 1, done: 'undone' })
}

function versionsReply(deps: Dependencies, view: View, how: Pick<MoveView, 'page' | 'done'>): Reply {
  return { type: 'card', card: moveCard({ ...view, plan: movePlan(deps.sets, view.assessment), ...how }) }
}
