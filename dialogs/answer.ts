// Answering: one press saves, and the next question comes in the same card.

import { answer, answerRest, saidIn, takeBack } from '../assessment/answering.ts'
import { type Assessment, moveTo, valuesOf } from '../assessment/assessment.ts'
import type { FunctionCode, QuestionId } from '../assessment/ids.ts'
import { longest } from '../assessment/limits.ts'
import { isRefusal, refuse } from '../assessment/problem.ts'
import { functionAnswered, functionOf, nextOpen } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { councilOf } from '../assessment/settings.ts'
import { changedCard } from '../cards/changed-card.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { functionDoneLine } from '../cards/question-card.ts'
import { summarise } from '../scoring/summarise.ts'
import { moreAbout, whereYouAre } from './go.ts'
import { changeMine, type Refused, viewOf, wordsOf } from './mine.ts'
import { refused } from './refused.ts'
import { reviewOf } from './review.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Saves one answer and shows where the person is then. */
export async function giveAnswer(turn: Turn, world: World, press: PressOf<'answer'>, inputs: Inputs): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  if (!question) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  const reason = press.value === 'notApplicable' ? inputs.reason?.trim() || press.reason : undefined
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    if (reason && reason.length > longest.reason) {
      return refuse({ code: 'bad-inputs', inputs: [{ input: 'reason', fault: 'too-long', most: longest.reason }] })
    }
    const said = { question, value: press.value, seen: press.revision, reason }
    const answered = answer(assessment, said, stampOf(turn), councilOf(assessment, world.council).authority)
    return isRefusal(answered) ? answered : onFrom(turn, world, answered, question.id)
  })
  if (isRefusal(outcome)) return notAnswered(turn, world, press, question, outcome, inputs)
  const { after } = outcome
  if (press.from === 'review') return reviewOf(viewOf(turn, world, after), question.functionCode)
  const standing = after.answers[question.id]
  // A press that came a second time, after its answer was taken back, has not saved it again.
  if (standing?.value !== press.value) return whereYouAre(turn, world, after)
  return whereYouAre(turn, world, after, {
    type: 'saved',
    question: question.id,
    value: press.value,
    operation: standing.operation,
    functionDone: functionDone(turn, world, after, question.functionCode),
  })
}

/** Answers No to all that is open in the question's function. */
export async function answerRestNo(turn: Turn, world: World, press: PressOf<'rest'>): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  const fn = question && functionOf(world.set, question.functionCode)
  if (!fn) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const answered = answerRest(assessment, fn.questions, stampOf(turn))
    return isRefusal(answered) ? answered : onFrom(turn, world, answered, press.question)
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  const count = saidIn(outcome.after, turn.operation).length
  if (count === 0) return whereYouAre(turn, world, outcome.after)
  return whereYouAre(turn, world, outcome.after, {
    type: 'saved-rest',
    count,
    functionCode: fn.code,
    operation: turn.operation,
    functionDone: functionDone(turn, world, outcome.after, fn.code),
  })
}

/** Takes back what one press said, and shows its question again. */
export async function undo(turn: Turn, world: World, press: PressOf<'undo'>): Promise<Reply> {
  let undone: readonly QuestionId[] = []
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const restored = takeBack(assessment, press.operation, stampOf(turn))
    if (isRefusal(restored)) return restored
    undone = saidIn(restored, turn.operation)
    return moveTo(restored, undone[0], stampOf(turn))
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  return whereYouAre(turn, world, outcome.after, { type: 'undone', count: undone.length })
}

// An answer to the question in front of somebody moves them on; one on an old card leaves them where they are.
function onFrom(turn: Turn, world: World, assessment: Assessment, question: QuestionId): Assessment {
  const place = assessment.places[turn.person]
  if (place && place.question !== question) return assessment
  return moveTo(assessment, nextOpen(world.set, assessment, question), stampOf(turn))
}

function notAnswered(
  turn: Turn,
  world: World,
  press: PressOf<'answer'>,
  question: Question,
  { problem, assessment }: Refused,
  typed: Inputs,
): Reply {
  if (assessment && problem.code === 'answer-changed') {
    return { type: 'card', card: changedCard({ ...viewOf(turn, world, assessment), question, problem }) }
  }
  if (assessment && problem.code === 'bad-inputs') {
    return moreAbout(turn, world, assessment, question, { from: press.from, faults: problem.inputs, typed })
  }
  return refused(turn, world, problem, press.assessment)
}

/** What the function has come to, where this turn answered its last open question. */
function functionDone(turn: Turn, world: World, assessment: Assessment, code: FunctionCode): string | undefined {
  const fn = functionOf(world.set, code)
  if (!fn || !functionAnswered(assessment, fn)) return undefined
  const last = saidIn(assessment, turn.operation).map((id) => assessment.answers[id])
  if (!last.some((answer) => answer?.earlier.at(-1)?.value === undefined)) return undefined
  const row = summarise(world.set, valuesOf(assessment), assessment).functions.find((summary) => summary.code === code)
  return row && functionDoneLine(wordsOf(turn, world), row)
}
