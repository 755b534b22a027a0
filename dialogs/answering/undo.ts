// Undo in a personal chat: takes back the answers of one press.

import { saidEver, saidIn, takeBack } from '../../assessment/answers/answering.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeAssessment } from '../access/assessment-access.ts'
import { type Check, problemUnlessOwner } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { noMembers } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { currentQuestionReply, moveToCurrent } from './current-question.ts'

/** Takes back the answers of one press, and shows its question again. */
export async function undo(turn: Turn, deps: Dependencies, press: PressOf<'undo'>): Promise<Reply> {
  const check: Check = (assessment) => {
    // Also finds a press whose statement has a later note. The note does not change whose answer it is.
    const questions = saidEver(assessment, press.operation).map((id) => setOf(deps.sets, assessment).questions.get(id))
    const problems = questions.map((question) => question && problemUnlessOwner(turn, question)(assessment, noMembers))
    return problems.find((problem) => problem !== undefined)
  }
  const outcome = await changeAssessment(turn, deps, press.assessment, check, (assessment) => {
    const { authority } = councilOf(assessment, deps.council)
    const now = { set: setOf(deps.sets, assessment), authority }
    const restored = takeBack(assessment, press.operation, stampOf(turn), now)
    if (isRefusal(restored)) return restored
    return moveToCurrent(turn, deps, restored, saidIn(restored, turn.operation)[0])
  })
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return currentQuestionReply(turn, deps, outcome, { after: turn.operation })
}
