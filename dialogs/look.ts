// Looking at an assessment: most of what people press only reads, and reads one record.

import type { AssessmentId } from '../assessment/ids.ts'
import { isRefusal } from '../assessment/problem.ts'
import type { View } from '../cards/frame.ts'
import type { May } from './may.ts'
import { readMine } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

/** Draws a reply from this assessment as it stands, or says that it is not there, or that it is not for this person. */
export async function look(
  turn: Turn,
  world: World,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
  may: May = () => undefined,
): Promise<Reply> {
  const view = await readMine(turn, world, id)
  if (isRefusal(view)) return refused(turn, world, view.problem)
  const problem = may(view.assessment, view.people)
  return problem ? refused(turn, world, problem, view) : draw(view)
}

/** The same for what only an open assessment offers. */
export function lookAtOpen(
  turn: Turn,
  world: World,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
  may?: May,
): Promise<Reply> {
  return look(
    turn,
    world,
    id,
    (view) => {
      const at = view.assessment.submittedAt
      return at ? refused(turn, world, { code: 'assessment-submitted', at }, view) : draw(view)
    },
    may,
  )
}
