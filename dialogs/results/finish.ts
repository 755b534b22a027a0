// Submits an assessment, after a card that says what that means.

import { submit } from '../../assessment/answers/submission.ts'
import { answeredShare } from '../../assessment/answers/submission-share.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { askedSet } from '../../assessment/team/asked-set.ts'
import { saveDraft } from '../../assessment/team/draft.ts'
import { isReturn, onceOnly } from '../../assessment/team/roles.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { type FinishView, finishCard } from '../../cards/results/finish-card.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import { changeMine, changeTeam } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { resultsReply, summaryOf } from './results.ts'

/** Says what submitting means and how many questions are open, before the answers are frozen. */
export function askToFinish(turn: Turn, deps: Dependencies, press: PressOf<'finish'>): Promise<Reply> {
  const draw = (view: View): Reply | Promise<Reply> =>
    view.assessment.submittedAt
      ? resultsReply(turn, deps, view)
      : { type: 'card', card: finishCard({ ...view, summary: summaryOf(view), rule: deps.submission }), again: press }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/**
 * Submits it. A council return with under half of its answers stays open and is offered as a draft; with much open the
 * person is asked a second time.
 */
export async function finish(turn: Turn, deps: Dependencies, press: PressOf<'submit'>): Promise<Reply> {
  const stamp = stampOf(turn)
  let isToAsk = false
  const outcome = await changeMine(turn, deps, press.assessment, problemUnlessLead(turn), (before) =>
    onceOnly(before, stamp, (assessment) => {
      const share = answeredShare(askedSet(setOf(deps.sets, assessment), assessment), assessment)
      const isOpenReturn = isReturn(assessment) && !assessment.submittedAt
      if (isOpenReturn && deps.submission.isDraft(share)) return refuse({ code: 'too-much-open' })
      // The step runs again after a write conflict: its last result is the one that counts.
      isToAsk = isOpenReturn && deps.submission.isAskedTwice(share) && !press.sure
      return isToAsk ? assessment : submit(assessment, councilOf(assessment, deps.council), stamp)
    }),
  )
  if (isRefusal(outcome)) {
    const { problem, view } = outcome
    return problem.code === 'too-much-open' && view ? finishReply(deps, view) : refused(turn, deps, problem, view)
  }
  return isToAsk ? finishReply(deps, outcome, { isSecond: true }) : resultsReply(turn, deps, outcome)
}

/** Saves a council return as a draft: it stays open. */
export async function keepAsDraft(turn: Turn, deps: Dependencies, press: PressOf<'draft'>): Promise<Reply> {
  const outcome = await changeTeam(turn, deps, press.assessment, problemUnlessLead(turn), (assessment) =>
    saveDraft(assessment, stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return finishReply(deps, outcome, { isDrafted: true })
}

function finishReply(deps: Dependencies, view: View, how: Pick<FinishView, 'isSecond' | 'isDrafted'> = {}): Reply {
  return { type: 'card', card: finishCard({ ...view, ...how, summary: summaryOf(view), rule: deps.submission }) }
}
