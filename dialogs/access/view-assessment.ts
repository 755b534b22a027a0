// Shows an assessment, for presses that only read.

import { refusalOnceSubmitted } from '../../assessment/answers/refuse-submitted.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { readAnyVersion, readAssessment } from './assessment-access.ts'
import type { Check } from './permission-checks.ts'
import { refused } from './refused.ts'

/**
 * Draws a reply from this assessment. Replies with the refusal if the person may not see it, if this copy does not
 * serve its version, or if `check` has a problem.
 */
export async function viewAssessment(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
  check: Check = () => undefined,
): Promise<Reply> {
  const view = await readAssessment(turn, deps, id)
  if (isRefusal(view)) return refused(turn, deps, view.problem, view.view)
  const problem = check(view.assessment, view.people)
  return problem ? refused(turn, deps, problem, view) : draw(view)
}

/**
 * Draws a reply from this assessment in any version, for cards that need no question. Replies with the refusal if the
 * person may not see it, or if `check` has a problem.
 */
export async function viewAnyVersion(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
  check: Check,
): Promise<Reply> {
  const view = await readAnyVersion(turn, deps, id)
  if (isRefusal(view)) return refused(turn, deps, view.problem)
  const problem = check(view.assessment, view.people)
  return problem ? refused(turn, deps, problem, view) : draw(view)
}

/**
 * Draws a reply from this assessment if it is open. Replies with the refusal if it is submitted, if the person may not
 * see it, or if `check` has a problem.
 */
export function viewOpenAssessment(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  draw: (view: View) => Reply | Promise<Reply>,
  check?: Check,
): Promise<Reply> {
  return viewAssessment(
    turn,
    deps,
    id,
    (view) => {
      const closed = refusalOnceSubmitted(view.assessment)
      return closed ? refused(turn, deps, closed.problem, view) : draw(view)
    },
    check,
  )
}
