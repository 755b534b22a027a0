// A refusal as a reply: what was not done, why, and the way on.

import type { Problem } from '../assessment/problem.ts'
import type { View } from '../cards/frame.ts'
import { problemCard } from '../cards/problem-card.ts'
import { wordsOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'

/** `view` is of the assessment that the person can go on with, where there is one. */
export function refused(turn: Turn, world: World, problem: Problem, view?: View): Reply {
  const where = view ?? { place: turn.place.type, people: new Map() }
  return { type: 'card', card: problemCard(wordsOf(turn, world), problem, view?.assessment.id, where) }
}
