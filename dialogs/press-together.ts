// The plain way of answering together: the first press is the answer, with the name of whoever pressed.

import { answer, mayBeNotApplicable, saidIn, takeBack } from '../assessment/answering.ts'
import { isRefusal, refuse } from '../assessment/problem.ts'
import { councilOf } from '../assessment/settings.ts'
import { ask, isReturn, moveOn } from '../assessment/teamwork.ts'
import { changedCard } from '../cards/changed-card.ts'
import type { PressOf } from '../cards/press.ts'
import { atQuestion } from './go.ts'
import { questionReply } from './question-now.ts'
import { refused } from './refused.ts'
import { changeTeam, mayVote } from './together.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Records the answer and goes on to the next question, for everybody. */
export function answerHere(turn: Turn, world: World, press: PressOf<'answer'>): Promise<Reply> {
  return atQuestion(turn, world, press, async (question) => {
    const outcome = await changeTeam(turn, world, press.assessment, mayVote(turn), (assessment, roster) => {
      if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
      const { value, revision, reason } = press
      const { authority } = councilOf(assessment, world.council)
      const answered = answer(assessment, { question, value, seen: revision, reason }, stampOf(turn), authority)
      if (isRefusal(answered)) return answered
      if (!isReturn(answered) || answered === assessment) return assessment
      return moveOn(answered, world.set, question.id, turn.operation, roster)
    })
    if (!isRefusal(outcome)) return questionReply(world, turn.tenant, outcome)
    const { problem, view } = outcome
    return view && problem.code === 'answer-changed'
      ? { type: 'card', card: changedCard({ ...view, question, problem }) }
      : refused(turn, world, problem, view)
  })
}

/** Takes back what one press recorded, and asks its question again. */
export async function undoHere(turn: Turn, world: World, press: PressOf<'undo'>): Promise<Reply> {
  const outcome = await changeTeam(turn, world, press.assessment, mayVote(turn), (assessment) => {
    if (assessment.team.rules.answering !== 'press') return refuse({ code: 'rules-changed' })
    const { authority } = councilOf(assessment, world.council)
    const restored = takeBack(assessment, press.operation, stampOf(turn), (id) => {
      const question = world.set.questions.get(id)
      return question !== undefined && mayBeNotApplicable(question, authority)
    })
    if (isRefusal(restored) || !isReturn(restored)) return isRefusal(restored) ? restored : assessment
    const [question] = saidIn(restored, turn.operation)
    const back = question && ask(restored, world.set, question, stampOf(turn))
    // Come a second time it takes nobody anywhere.
    if (!back || isRefusal(back) || back === restored) return restored
    return { ...back, team: { ...back.team, asking: { ...back.team.asking, after: turn.operation } } }
  })
  return isRefusal(outcome)
    ? refused(turn, world, outcome.problem, outcome.view)
    : questionReply(world, turn.tenant, outcome)
}
