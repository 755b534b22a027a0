// Answering: one press saves, and the next question comes in the same card.

import { answer, answerRest, mayBeNotApplicable, saidEver, saidIn, takeBack } from '../assessment/answering.ts'
import { type Assessment, moveTo } from '../assessment/assessment.ts'
import type { QuestionId } from '../assessment/ids.ts'
import { isRefusal, refuse } from '../assessment/problem.ts'
import { functionOf, nextOpen } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { councilOf } from '../assessment/settings.ts'
import { changedCard } from '../cards/changed-card.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { arrive, atQuestion, moreAbout, whereYouAre } from './go.ts'
import { type May, mayAnswer } from './may.ts'
import { changeMine, nobody, type Refused } from './mine.ts'
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
    const may = mayAnswer(turn, question)
    const outcome = await changeMine(turn, world, press.assessment, may, (assessment) => {
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
    const { assessment } = outcome
    const standing = assessment.answers[question.id]
    if (press.from === 'review') {
      const saved = saidIn(assessment, turn.operation).length
      return reviewOf(outcome, question.functionCode, {
        saved,
        operation: turn.operation,
        conflicts: [],
      })
    }
    // A press that came a second time, after its answer was taken back, has not saved it again.
    const after = standing?.value === press.value ? standing.operation : undefined
    return whereYouAre(turn, outcome, { after })
  })
}

/** Answers No to all that is open in the question's function from the question's level on. */
export function answerRestNo(turn: Turn, world: World, press: PressOf<'rest'>): Promise<Reply> {
  return atQuestion(turn, world, press, async (question) => {
    const { functionCode, level } = question
    const questions = functionOf(world.set, functionCode)?.questions ?? []
    const rest = questions.filter((other) => other.level >= level)
    const outcome = await changeMine(turn, world, press.assessment, mayAnswer(turn, question), (assessment) => {
      const answered = answerRest(assessment, rest, stampOf(turn))
      return isRefusal(answered) ? answered : onFrom(turn, world, answered, press.question)
    })
    if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
    return whereYouAre(turn, outcome, { after: turn.operation })
  })
}

/** Takes back what one press said, and shows its question again. */
export async function undo(turn: Turn, world: World, press: PressOf<'undo'>): Promise<Reply> {
  const may: May = (assessment) => {
    // A note that was added since stands over what the press said, and does not make it anybody else's.
    const questions = saidEver(assessment, press.operation).map((id) => world.set.questions.get(id))
    const problems = questions.map((question) => question && mayAnswer(turn, question)(assessment, nobody))
    return problems.find((problem) => problem !== undefined)
  }
  const outcome = await changeMine(turn, world, press.assessment, may, (assessment) => {
    const { authority } = councilOf(assessment, world.council)
    const restored = takeBack(assessment, press.operation, stampOf(turn), (id) => {
      const question = world.set.questions.get(id)
      return question !== undefined && mayBeNotApplicable(question, authority)
    })
    if (isRefusal(restored)) return restored
    return arrive(turn, world, restored, saidIn(restored, turn.operation)[0])
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  return whereYouAre(turn, outcome, { after: turn.operation })
}

// An answer to the question in front of somebody moves them on; one on an old card leaves them where they are.
function onFrom(turn: Turn, world: World, assessment: Assessment, question: QuestionId): Assessment {
  const place = assessment.places[turn.person]
  if (place && place.question !== question) return arrive(turn, world, assessment)
  return moveTo(assessment, nextOpen(world.set, assessment, turn.person, question), stampOf(turn))
}

function notAnswered(
  turn: Turn,
  world: World,
  press: PressOf<'answer'>,
  question: Question,
  { problem, view }: Refused,
  typed: Inputs,
): Reply {
  if (view && problem.code === 'answer-changed') {
    return { type: 'card', card: changedCard({ ...view, question, problem }) }
  }
  if (view && problem.code === 'bad-inputs') {
    return moreAbout(turn, view, question, { from: press.from, faults: problem.inputs, typed })
  }
  return refused(turn, world, problem, view)
}
