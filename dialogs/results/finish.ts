// Submits an assessment, after a card that says what that means.

import { submit } from '../../assessment/answers/submission.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { onceOnly } from '../../assessment/team/roles.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { finishCard } from '../../cards/results/finish-card.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import { changeMine } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { resultsReply, summaryOf } from './results.ts'

/** Says what submitting means and how many questions are open, before the answers are frozen. */
export function askToFinish(turn: Turn, deps: Dependencies, press: PressOf<'finish'>): Promise<Reply> {
  const draw = (view: View): Reply | Promise<Reply> =>
    view.assessment.submittedAt
      ? resultsReply(turn, deps, view)
      : { type: 'card', card: finishCard({ ...view, summary: summaryOf(view) }), again: press }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

export async function finish(turn: Turn, deps: Dependencies, press: PressOf<'submit'>): Promise<Reply> {
  const stamp = stampOf(turn)
  const outcome = await changeMine(turn, deps, press.assessment, problemUnlessLead(turn), (before) =>
    onceOnly(before, stamp, (assessment) => {
      const council = councilOf(assessment, deps.council)
      return submit(assessment, council, stamp)
    }),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return resultsReply(turn, deps, outcome)
}
