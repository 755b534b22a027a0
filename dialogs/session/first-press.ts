// Answers a team's question under the rule that the first press is the answer.

import { type AnswerInput, answer } from '../../assessment/answers/answering.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { moveOn } from '../../assessment/team/session.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import type { PressOf } from '../../cards/press.ts'
import { changeAtQuestion } from '../access/at-question.ts'
import { problemUnlessVoter } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { questionReply } from './current-question.ts'

/** Records the answer and shows everybody the next question. */
export async function answerHere(turn: Turn, deps: Dependencies, press: PressOf<'answer'>): Promise<Reply> {
  const { value, revision, reason } = press
  const check = () => problemUnlessVoter(turn)
  const outcome = await changeAtQuestion(turn, deps, press, check, (assessment, question, roster) =>
    isReturn(assessment)
      ? answerAndMoveOn(turn, deps, assessment, { question, value, seen: revision, reason }, roster)
      : refuse({ code: 'not-understood' }),
  )
  if (!isRefusal(outcome)) return questionReply(deps, turn.tenant, outcome)
  const { problem, view } = outcome
  const question = view?.set.questions.get(press.question)
  return view && question && problem.code === 'answer-changed'
    ? { type: 'card', card: changedCard({ ...view, question, problem }) }
    : refused(turn, deps, problem, view)
}

/**
 * Records an answer that one press gave and moves the team on.
 *
 * @returns the changed return; a refusal under another rule, or if the team is not at the question, has not parked it
 * and has no answer to change
 */
export function answerAndMoveOn(
  turn: Turn,
  deps: Dependencies,
  assessment: CouncilReturn,
  said: AnswerInput,
  roster: Roster,
): CouncilReturn | Refusal {
  const { id } = said.question
  if (!isPressedOn(assessment, id)) return refuse({ code: 'vote-over', question: id })
  if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
  const answered = answer(assessment, said, stampOf(turn), councilOf(assessment, deps.council).authority)
  if (isRefusal(answered) || answered === assessment) return answered
  return moveOn(answered, setOf(deps.sets, assessment), id, turn.operation, roster)
}

/** Whether the team is at this question, has parked it, or has answered it and may change the answer. */
function isPressedOn({ team, answers }: CouncilReturn, id: QuestionId): boolean {
  return team.asking?.question === id || team.parked.includes(id) || answers[id]?.value !== undefined
}
