// Going about the questions: to where you are, to a certain one, past one, or to more about one.

import { type Assessment, moveTo } from '../assessment/assessment.ts'
import type { AssessmentId, QuestionId } from '../assessment/ids.ts'
import { isRefusal, refuse } from '../assessment/problem.ts'
import { nextOpen, whereIs } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { answersOnly } from '../assessment/rights.ts'
import { type DetailView, detailCard } from '../cards/detail-card.ts'
import type { View } from '../cards/frame.ts'
import { pauseCard } from '../cards/pause-card.ts'
import type { PressOf } from '../cards/press.ts'
import { questionCard } from '../cards/question-card.ts'
import { happenedIn } from './happened.ts'
import { look, lookAtOpen } from './look.ts'
import type { May } from './may.ts'
import { changeMine } from './mine.ts'
import { refused } from './refused.ts'
import { resultsOf } from './results.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** What a card says besides its question: what the operation `after` did, and where the person goes back to. */
export type Around = { readonly after?: string; readonly from?: 'review' }

/** The question a person is at; the results when every question is answered. */
export function whereYouAre(turn: Turn, view: View, around: Around = {}): Reply {
  const { assessment, set } = view
  const question = assessment.submittedAt ? undefined : whereIs(set, assessment, turn.person)
  if (!question) return resultsOf(view, around.after)
  const { after, from } = around
  const happened = after === undefined ? undefined : happenedIn(view, after)
  const isUntouched = !assessment.team && Object.keys(assessment.answers).length === 0
  return {
    type: 'card',
    card: questionCard({
      ...view,
      question,
      from,
      happened: happened ?? (isUntouched ? { type: 'first' } : undefined),
    }),
    again: { do: 'continue', assessment: assessment.id, after, from },
  }
}

/**
 * The assessment with the person at a question from now on: at this one, or at the one where they are. Whatever shows a
 * question to somebody goes through here, so that a typed "yes" answers what is before their eyes.
 */
export function arrive(turn: Turn, world: World, assessment: Assessment, question?: QuestionId): Assessment {
  return moveTo(assessment, question ?? whereIs(world.set, assessment, turn.person)?.id, stampOf(turn))
}

/** Only looks, and so may be asked for by a client that refreshes a card by itself. */
export function goOn(turn: Turn, world: World, press: PressOf<'continue'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => whereYouAre(turn, view, press))
}

/** Goes on where the person was; where that has its answer and they want an `open` one, at the next. */
export async function resume(turn: Turn, world: World, press: PressOf<'resume'>): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, anybody, (assessment) => {
    if (assessment.submittedAt) return assessment
    const here = whereIs(world.set, assessment, turn.person)?.id
    const isOver = press.open && here !== undefined && assessment.answers[here]?.value !== undefined
    return arrive(turn, world, assessment, isOver ? nextOpen(world.set, assessment, turn.person, here) : here)
  })
  return isRefusal(outcome) ? refused(turn, world, outcome.problem, outcome.view) : whereYouAre(turn, outcome)
}

const anybody: May = () => undefined

/** Goes to a certain question. */
export function goTo(turn: Turn, world: World, press: PressOf<'go'>): Promise<Reply> {
  return atQuestion(turn, world, press, (question) => move(turn, world, press, question, () => question.id))
}

/** Leaves a question as it is and goes to the next open one; back to the same when it is the only one. */
export function skip(turn: Turn, world: World, press: PressOf<'skip'>): Promise<Reply> {
  return atQuestion(turn, world, press, (question) =>
    move(turn, world, press, question, (assessment) => nextOpen(world.set, assessment, turn.person, question.id)),
  )
}

async function move(
  turn: Turn,
  world: World,
  press: PressOf<'go'> | PressOf<'skip'>,
  question: Question,
  to: (assessment: Assessment) => QuestionId | undefined,
): Promise<Reply> {
  const may: May = (assessment) => answersOnly(assessment, turn.person, question.functionCode)
  const outcome = await changeMine(turn, world, press.assessment, may, (assessment) =>
    assessment.submittedAt
      ? refuse({ code: 'assessment-submitted', at: assessment.submittedAt })
      : moveTo(assessment, to(assessment), stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, outcome.view)
  return whereYouAre(turn, outcome, { from: press.do === 'go' ? press.from : undefined })
}

export function more(turn: Turn, world: World, press: PressOf<'more'>): Promise<Reply> {
  return atQuestion(turn, world, press, (question) =>
    lookAtOpen(
      turn,
      world,
      press.assessment,
      (view) => moreAbout(turn, view, question, { from: press.from }),
      (assessment) => answersOnly(assessment, turn.person, question.functionCode),
    ),
  )
}

/** Goes on with the question that a press names, where the set has it. */
export async function atQuestion(
  turn: Turn,
  world: World,
  press: { readonly assessment: AssessmentId; readonly question: QuestionId },
  act: (question: Question) => Promise<Reply>,
): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  return question ? act(question) : refused(turn, world, { code: 'not-understood' })
}

/** Everything there is about one question, with what could not be taken of what was typed there. */
export function moreAbout(
  turn: Turn,
  view: View,
  question: Question,
  rest: Pick<DetailView, 'from' | 'faults' | 'typed'>,
): Reply {
  return { type: 'card', card: detailCard({ ...view, question, drawing: drawingOf(turn), ...rest }) }
}

/** A mark that no two drawings of a card's inputs share. */
export const drawingOf = ({ now }: Turn): string => Date.parse(now).toString(36)

export function pause(turn: Turn, world: World, press: PressOf<'pause'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: pauseCard(view), again: press }))
}
