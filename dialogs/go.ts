// Going about the questions: to where you are, to a certain one, past one, or to more about one.

import { type Assessment, moveTo } from '../assessment/assessment.ts'
import { isRefusal, type Refusal } from '../assessment/problem.ts'
import { nextOpen, whereIs } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { type DetailView, detailCard } from '../cards/detail-card.ts'
import { pauseCard } from '../cards/pause-card.ts'
import type { PressOf } from '../cards/press.ts'
import { type Happened, questionCard } from '../cards/question-card.ts'
import { look, lookAtOpen } from './look.ts'
import { changeMine, viewOf } from './mine.ts'
import { refused } from './refused.ts'
import { resultsOf } from './results.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** The question a person is at; the results when every question is answered. */
export function whereYouAre(turn: Turn, world: World, assessment: Assessment, happened?: Happened): Reply {
  const question = assessment.submittedAt ? undefined : whereIs(world.set, assessment, turn.person)
  const view = viewOf(turn, world, assessment)
  if (!question) return resultsOf(view, happened !== undefined)
  return {
    type: 'card',
    card: questionCard({ ...view, question, happened }),
    again: { do: 'continue', assessment: assessment.id },
  }
}

/** Only looks, and so may be asked for by a client that refreshes a card by itself. */
export function goOn(turn: Turn, world: World, press: PressOf<'continue'>): Promise<Reply> {
  return look(turn, world, press.assessment, ({ assessment }) => whereYouAre(turn, world, assessment))
}

/** Goes on where the person was; from now on this is the assessment that a typed "yes" is about. */
export async function resume(turn: Turn, world: World, press: PressOf<'resume'>): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) =>
    assessment.submittedAt
      ? assessment
      : moveTo(assessment, whereIs(world.set, assessment, turn.person)?.id, stampOf(turn)),
  )
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  return whereYouAre(turn, world, outcome.after)
}

/** Goes to a certain question. */
export async function goTo(turn: Turn, world: World, press: PressOf<'go'>): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  if (!question) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  const outcome = await move(turn, world, press, () => question)
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  const view = viewOf(turn, world, outcome)
  return {
    type: 'card',
    card: questionCard({ ...view, question, from: press.from }),
    again: { do: 'continue', assessment: outcome.id },
  }
}

/** Leaves a question as it is and goes to the next open one; back to the same when it is the only one. */
export async function skip(turn: Turn, world: World, press: PressOf<'skip'>): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  if (!question) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  const outcome = await move(turn, world, press, (assessment) => {
    const next = nextOpen(world.set, assessment, question.id)
    return next === undefined ? undefined : world.set.questions.get(next)
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  return whereYouAre(turn, world, outcome)
}

async function move(
  turn: Turn,
  world: World,
  press: PressOf<'go' | 'skip'>,
  to: (assessment: Assessment) => Question | undefined,
): Promise<Assessment | Refusal> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) =>
    assessment.submittedAt
      ? { problem: { code: 'assessment-submitted', at: assessment.submittedAt } }
      : moveTo(assessment, to(assessment)?.id, stampOf(turn)),
  )
  return isRefusal(outcome) ? outcome : outcome.after
}

export async function more(turn: Turn, world: World, press: PressOf<'more'>): Promise<Reply> {
  const question = world.set.questions.get(press.question)
  if (!question) return refused(turn, world, { code: 'not-understood' }, press.assessment)
  return lookAtOpen(turn, world, press.assessment, ({ assessment }) =>
    moreAbout(turn, world, assessment, question, { from: press.from }),
  )
}

/** Everything there is about one question, with what could not be taken of what was typed there. */
export function moreAbout(
  turn: Turn,
  world: World,
  assessment: Assessment,
  question: Question,
  rest: Pick<DetailView, 'from' | 'faults' | 'typed'>,
): Reply {
  const view = { ...viewOf(turn, world, assessment), question, drawing: drawingOf(turn), ...rest }
  return { type: 'card', card: detailCard(view) }
}

/** A mark that no two drawings of a card's inputs share. */
export const drawingOf = ({ now }: Turn): string => Date.parse(now).toString(36)

export function pause(turn: Turn, world: World, press: PressOf<'pause'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: pauseCard(view), again: press }))
}
