// Looking at one of one's own assessments: most of what people press only reads, and reads one record.

import type { AssessmentId } from '../assessment/ids.ts'
import { isRefusal } from '../assessment/problem.ts'
import type { View } from '../cards/frame.ts'
import { readMine, viewOf } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

/** Draws a reply from this assessment as it stands, or says that it is not there. */
export async function look(
  turn: Turn,
  world: World,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
): Promise<Reply> {
  const assessment = await readMine(turn, world, id)
  return isRefusal(assessment) ? refused(turn, world, assessment.problem) : draw(viewOf(turn, world, assessment))
}

/** The same for what only an open assessment offers. */
export function lookAtOpen(
  turn: Turn,
  world: World,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
): Promise<Reply> {
  return look(turn, world, id, (view) => {
    const at = view.assessment.submittedAt
    return at ? refused(turn, world, { code: 'assessment-submitted', at }, id) : draw(view)
  })
}
