// Parks a question or keeps the answer it has, and shows the parked questions.

import { isRefusal } from '../../assessment/problem.ts'
import { keepStandingAnswer, park } from '../../assessment/team/session.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { parkedCard } from '../../cards/session/parked-card.ts'
import { changeReturn, type RefusedChange } from '../access/assessment-access.ts'
import { problemUnlessAgreeing, problemUnlessInSession } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'

/** Parks a question. */
export async function parkQuestion(turn: Turn, deps: Dependencies, press: PressOf<'park'>): Promise<Reply> {
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessInSession(turn), (assessment, roster) =>
    park(assessment, setOf(deps.sets, assessment), press.question, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

/** Ends a repeated vote and keeps the current answer. */
export async function keepAnswer(turn: Turn, deps: Dependencies, press: PressOf<'keep'>): Promise<Reply> {
  const said = { question: press.question, seen: press.revision }
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessAgreeing(turn), (assessment, roster) =>
    keepStandingAnswer(assessment, setOf(deps.sets, assessment), said, stampOf(turn), roster),
  )
  return whereTheyAre(turn, deps, outcome)
}

const whereTheyAre = async (turn: Turn, deps: Dependencies, outcome: View | RefusedChange): Promise<Reply> =>
  isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : questionReply(deps, turn.tenant, outcome)

export function showParked(turn: Turn, deps: Dependencies, press: PressOf<'parked'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({ type: 'card', card: parkedCard(view) }))
}
