// Looking through the answers: progress by function, and every answer of one.

import type { FunctionCode } from '../assessment/ids.ts'
import { functionOf, whereIs } from '../assessment/progress.ts'
import type { View } from '../cards/frame.ts'
import type { PressOf } from '../cards/press.ts'
import { progressCard } from '../cards/progress-card.ts'
import { type FormOutcome, reviewCard } from '../cards/review-card.ts'
import { look } from './look.ts'
import type { Reply, Turn, World } from './turn.ts'

export function showProgress(turn: Turn, world: World, press: PressOf<'progress'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) => ({ type: 'card', card: progressCard(view), again: press }))
}

/** The answers of one function: the one named, or the one the person is at. */
export function review(turn: Turn, world: World, press: PressOf<'review'>): Promise<Reply> {
  return look(turn, world, press.assessment, (view) =>
    reviewOf(view, press.function ?? whereIs(world.set, view.assessment, turn.person)?.functionCode),
  )
}

/** The review card of a function; of the first one where the set has no such function. */
export function reviewOf(view: View, code: FunctionCode | undefined, outcome?: FormOutcome): Reply {
  const { set, assessment } = view
  const fn = functionOf(set, code ?? '') ?? set.functions[0]
  if (!fn) return { type: 'nothing' }
  return {
    type: 'card',
    card: reviewCard({ ...view, function: fn, outcome }),
    again: { do: 'review', assessment: assessment.id, function: fn.code },
  }
}
