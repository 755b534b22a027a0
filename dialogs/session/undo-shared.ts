// Undo on a shared message: takes back the answers that one press recorded for the team.

import { saidIn, takeBack } from '../../assessment/answers/answering.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { bringToTeam } from '../../assessment/team/session.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeReturn } from '../access/assessment-access.ts'
import { problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'

/** Takes back the answers that one press recorded, and asks its question again. */
export async function undoShared(turn: Turn, deps: Dependencies, press: PressOf<'undo'>): Promise<Reply> {
  const outcome = await changeReturn(turn, deps, press.assessment, problemUnlessVoter(turn), (assessment) => {
    if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
    const set = setOf(deps.sets, assessment)
    const { authority } = councilOf(assessment, deps.council)
    const restored = takeBack(assessment, press.operation, stampOf(turn), { set, authority })
    if (isRefusal(restored)) return restored
    const [question] = saidIn(restored, turn.operation)
    const back = question && bringToTeam(restored, set, { question }, stampOf(turn))
    // A redelivery does not move the team.
    if (!back || isRefusal(back) || back === restored) return restored
    return { ...back, team: { ...back.team, asking: { ...back.team.asking, after: turn.operation } } }
  })
  return isRefusal(outcome)
    ? refused(turn, deps, outcome.problem, outcome.view)
    : questionReply(deps, turn.tenant, outcome)
}
