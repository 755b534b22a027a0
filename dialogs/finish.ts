// Finishing an assessment, and opening it again.

import { isRefusal } from '../assessment/problem.ts'
import { reopen, submit } from '../assessment/submission.ts'
import { finishCard } from '../cards/finish-card.ts'
import type { PressOf } from '../cards/press.ts'
import { arrive, whereYouAre } from './go.ts'
import { look } from './look.ts'
import { changeMine, viewOf } from './mine.ts'
import { refused } from './refused.ts'
import { resultsOf, summaryOf } from './results.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

/** Says what finishing means and what is open, before anything is frozen. */
export function askToFinish(turn: Turn, world: World, press: PressOf<'finish'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) =>
    view.assessment.submittedAt
      ? resultsOf(view)
      : { type: 'card', card: finishCard({ ...view, summary: summaryOf(view) }), again: press },
  )
}

export async function finish(turn: Turn, world: World, press: PressOf<'submit'>): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const view = viewOf(turn, world, assessment)
    return submit(assessment, view.council, summaryOf(view), stampOf(turn))
  })
  if (isRefusal(outcome)) return refused(turn, world, outcome.problem, press.assessment)
  return resultsOf(viewOf(turn, world, outcome))
}

export async function openAgain(turn: Turn, world: World, press: PressOf<'reopen'>): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) =>
    arrive(turn, world, reopen(assessment)),
  )
  return isRefusal(outcome)
    ? refused(turn, world, outcome.problem, press.assessment)
    : whereYouAre(turn, world, outcome)
}
