// A refusal as a reply: what was not done, why, and the way on.

import type { AssessmentId } from '../assessment/ids.ts'
import type { Problem } from '../assessment/problem.ts'
import { problemCard } from '../cards/problem-card.ts'
import { wordsOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'

export function refused(turn: Turn, world: World, problem: Problem, assessment?: AssessmentId): Reply {
  const goOnWith = problem.code === 'assessment-gone' ? undefined : assessment
  return { type: 'card', card: problemCard(wordsOf(turn, world), problem, goOnWith) }
}
