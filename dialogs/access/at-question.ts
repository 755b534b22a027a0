// Finds a press's question in the question set of its assessment.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, QuestionId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { type Changed, changeAssessment, type RefusedChange } from './assessment-access.ts'
import type { Check } from './permission-checks.ts'
import { refused } from './refused.ts'

/** The assessment and the question in a press. */
type AtQuestion = { readonly assessment: AssessmentId; readonly question: QuestionId }

/**
 * Changes an assessment at a question, as `changeAssessment` does. Refuses `not-understood` if the set has no such
 * question. It uses the set of the record at the time of the change, so that a move meanwhile cannot mix up questions.
 *
 * @param checkFor returns the check for a question
 * @returns the person's view with the question, or a refusal
 */
export async function changeAtQuestion(
  turn: Turn,
  deps: Dependencies,
  press: AtQuestion,
  checkFor: (question: Question) => Check,
  step: (assessment: Assessment, question: Question, roster: Roster) => Assessment | Refusal,
): Promise<(Changed & { readonly question: Question }) | RefusedChange> {
  const find = (assessment: Assessment) => setOf(deps.sets, assessment).questions.get(press.question)
  const unknown = { code: 'not-understood' } as const
  const check: Check = (assessment, roster) => {
    const question = find(assessment)
    return question ? checkFor(question)(assessment, roster) : unknown
  }
  const outcome = await changeAssessment(turn, deps, press.assessment, check, (assessment, roster) => {
    const question = find(assessment)
    return question ? step(assessment, question, roster) : refuse(unknown)
  })
  if (isRefusal(outcome)) return outcome
  const question = find(outcome.assessment)
  return question ? { ...outcome, question } : { ...refuse(unknown), view: outcome }
}

/** Calls `act` with a press's question. Refuses `not-understood` if the set of the view does not have it. */
export async function withQuestion(
  turn: Turn,
  deps: Dependencies,
  view: View,
  id: QuestionId,
  act: (question: Question) => Reply | Promise<Reply>,
): Promise<Reply> {
  const question = view.set.questions.get(id)
  return question ? act(question) : refused(turn, deps, { code: 'not-understood' }, view)
}
