// The plain way of answering together: the first press is the answer, with the name of whoever pressed.

import { answer, mayBeNotApplicable, saidIn, takeBack } from '../../assessment/answers/answering.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import { councilOf } from '../../assessment/settings.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import { ask, moveOn } from '../../assessment/team/session.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import type { Inputs, PressOf } from '../../cards/press.ts'
import { recordedCard } from '../../cards/session/recorded-card.ts'
import { changeTeam, readMine } from '../access/own-assessment.ts'
import { mayVote } from '../access/permissions.ts'
import { refused } from '../access/refused.ts'
import { atQuestion } from '../answering/navigate.ts'
import { readWords } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { askWhy } from './ask-reason.ts'
import { questionReply } from './current-question.ts'

/** Records the answer and goes on to the next question, for everybody. */
export function answerHere(turn: Turn, deps: Dependencies, press: PressOf<'answer'>): Promise<Reply> {
  return atQuestion(turn, deps, press, async (question) => {
    const outcome = await changeTeam(turn, deps, press.assessment, mayVote(turn), (assessment, roster) => {
      if (!isPressedOn(assessment, question.id)) return refuse({ code: 'vote-over', question: question.id })
      if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
      const { value, revision, reason } = press
      const { authority } = councilOf(assessment, deps.council)
      const answered = answer(assessment, { question, value, seen: revision, reason }, stampOf(turn), authority)
      if (isRefusal(answered)) return answered
      if (!isReturn(answered) || answered === assessment) return assessment
      return moveOn(answered, deps.set, question.id, turn.operation, roster)
    })
    if (!isRefusal(outcome)) return questionReply(deps, turn.tenant, outcome)
    const { problem, view } = outcome
    return view && problem.code === 'answer-changed'
      ? { type: 'card', card: changedCard({ ...view, question, problem }) }
      : refused(turn, deps, problem, view)
  })
}

/** Whether the team is at this question, has put it off, or has answered it and may change its mind. */
function isPressedOn({ team, answers }: CouncilReturn, id: QuestionId): boolean {
  return team.asking?.question === id || team.parked.includes(id) || answers[id]?.value !== undefined
}

/** "Not applicable" in the plain way: the reason is asked first, in a chat of one's own. */
export function notApplicableHere(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'agree'>,
  inputs: Inputs,
): Promise<Reply> {
  return atQuestion(turn, deps, press, async (question) => {
    const view = await readMine(turn, deps, press.assessment)
    if (isRefusal(view)) return refused(turn, deps, view.problem)
    const problem = mayVote(turn)(view.assessment, view.people)
    if (problem || press.value !== 'notApplicable')
      return refused(turn, deps, problem ?? { code: 'rules-changed' }, view)
    const { reason, faults } = readWords(inputs)
    if (!reason || faults.length > 0) return askWhy(turn, view, question, press, inputs)
    const outcome = await changeTeam(turn, deps, press.assessment, mayVote(turn), (assessment, roster) => {
      if (!isPressedOn(assessment, question.id)) return refuse({ code: 'vote-over', question: question.id })
      const { authority } = councilOf(assessment, deps.council)
      const said = { question, value: press.value, seen: press.revision, reason }
      const answered = answer(assessment, said, stampOf(turn), authority)
      if (isRefusal(answered) || !isReturn(answered) || answered === assessment) {
        return isRefusal(answered) ? answered : assessment
      }
      return moveOn(answered, deps.set, question.id, turn.operation, roster)
    })
    if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
    return { type: 'card', card: recordedCard({ ...outcome, question, value: press.value }) }
  })
}

/** Takes back what one press recorded, and asks its question again. */
export async function undoHere(turn: Turn, deps: Dependencies, press: PressOf<'undo'>): Promise<Reply> {
  const outcome = await changeTeam(turn, deps, press.assessment, mayVote(turn), (assessment) => {
    if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
    const { authority } = councilOf(assessment, deps.council)
    const restored = takeBack(assessment, press.operation, stampOf(turn), (id) => {
      const question = deps.set.questions.get(id)
      return question !== undefined && mayBeNotApplicable(question, authority)
    })
    if (isRefusal(restored) || !isReturn(restored)) return isRefusal(restored) ? restored : assessment
    const [question] = saidIn(restored, turn.operation)
    const back = question && ask(restored, deps.set, { question }, stampOf(turn))
    // Come a second time it takes nobody anywhere.
    if (!back || isRefusal(back) || back === restored) return restored
    return { ...back, team: { ...back.team, asking: { ...back.team.asking, after: turn.operation } } }
  })
  return isRefusal(outcome)
    ? refused(turn, deps, outcome.problem, outcome.view)
    : questionReply(deps, turn.tenant, outcome)
}
