// Confirms an answer on review, or removes the confirmation.

import { isRefusal } from '../../assessment/problem.ts'
import { confirmAnswer } from '../../assessment/team/confirming.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeAtQuestion } from '../access/at-question.ts'
import { problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { reviewReply } from '../answering/review.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'

/** Confirms for any member with a vote, except the one who gave the answer. Then shows the function's answers. */
export async function confirmHere(turn: Turn, deps: Dependencies, press: PressOf<'confirm'>): Promise<Reply> {
  const said = { question: press.question, seen: press.revision, confirmed: press.back === undefined }
  const check = () => problemUnlessVoter(turn)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment) =>
    isReturn(assessment) ? confirmAnswer(assessment, said, stampOf(turn)) : assessment,
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  return reviewReply(outcome, outcome.question.functionCode)
}
