// Answering: one press saves, and the next question comes in the same card.

import { answer, answerRest, mayBeNotApplicable, saidIn, takeBack } from '../assessment/answering.ts'
import { type Assessment, moveTo } from '../assessment/assessment.ts'
import type { QuestionId } from '../assessment/ids.ts'
import { isRefusal, refuse } from '../assessment/problem.ts'
import { functionOf, nextOpen } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { councilOf } from '../assessment/settings.ts'
import { changedCard } from '../cards/changed-card.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { arrive, atQuestion, moreAbout, whereYouAre } from './go.ts'
import { changeMine, type Refused, viewOf } from './mine.ts'
import { readWords } from './note.ts'
import { refused } from './refused.ts'
import { reviewOf } from './review.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Saves one answer and shows where the person is then. */
export function giveAnswer(turn: Turn, world: World, press: PressOf<'answer'>, inputs: Inputs): Promise<Reply> {
  return atQuestion(turn, world, press, async (question) => {
    // "Not applicable" is pressed beside a note and a link, which are saved with it.
    const isBesideInputs = press.value === 'notApplicable' && inputs.reason !== undefined
    const { words, reason, faults } = readWords(inputs)
    const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
      if (isBesideInputs && faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
      const said = {
        question,
        value: press.value,
        seen: press.revision,
        ...(isBesideInputs ? { reason, words } : { reason: press.reason }),
      }
      const { authority } = councilOf(assessment, world.council)
      const answered = answer(assessment, said, stampOf(turn), authority)
      return isRefusal(answered) ? answered : onFrom(turn, world, answered, question.id)
    })
    if (isRefusal(outcome)) return notAnswered(turn, world, press, question, outcome, inputs)
    const standing = outcome.answers[question.id]
    if (press.from === 'review') {
      const saved = saidIn(outcome, turn.operation).length
      return reviewOf(viewOf(turn, world, outcome), question.functionCode, {
        saved,
        operation: turn.operation,
        conflicts: [],
      })
    }
    // A press that came a second time, after its answer was taken back, has not saved it again.
    const after = standing?.value === press.value ? standing.operation : undefined
    return whereYouAre(turn, world, outcome, { after })
  })
}

/** Answers No to all that is open in the question's function from the question's level on. */
export function answerRestNo(turn: Turn, world: World, press: PressOf<'rest'>): Promise<Reply> {
  return atQuestion(turn, world, press, async ({ functionCode, level }) => {
    const questions = functionOf(world.set, functionCode)?.questions ?? []
    const rest = questions.filter((question) => question.level >= level)
    const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
      const answered = answerRest(assessment, rest, stampOf(turn))
      return isRefusal(answered) ? answered : onFrom(turn, world, answered, press.question)
    })
    if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
    return whereYouAre(turn, world, outcome, { after: turn.operation })
  })
}

/** Takes back what one press said, and shows its question again. */
export async function undo(turn: Turn, world: World, press: PressOf<'undo'>): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const { authority } = councilOf(assessment, world.council)
    const restored = takeBack(assessment, press.operation, stampOf(turn), (id) => {
      const question = world.set.questions.get(id)
      return question !== undefined && mayBeNotApplicable(question, authority)
    })
    if (isRefusal(restored)) return restored
    return arrive(turn, world, restored, saidIn(restored, turn.operation)[0])
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  return whereYouAre(turn, world, outcome, { after: turn.operation })
}

// An answer to the question in front of somebody moves them on; one on an old card leaves them where they are.
function onFrom(turn: Turn, world: World, assessment: Assessment, question: QuestionId): Assessment {
  const place = assessment.places[turn.person]
  if (place && place.question !== question) return arrive(turn, world, assessment)
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
