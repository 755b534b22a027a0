// The state of a function for people: unanswered, not started, working towards level 1, or at a level.

import type { FunctionSummary } from '../assessment/summary.ts'

/**
 * `unanswered`: no question has an answer yet. `not-started`: answered, and nothing is met.
 * `working`: something is met and level 1 is incomplete. `reached`: level 1 or higher. `not-applicable`: it has no level.
 */
export type LevelState = 'unanswered' | 'not-started' | 'working' | 'reached' | 'not-applicable'

export function levelState(
  fn: Pick<FunctionSummary, 'level' | 'met' | 'applicable' | 'notApplicable' | 'unanswered'>,
): LevelState {
  if (fn.level === null) return 'not-applicable'
  if (fn.level > 0) return 'reached'
  if (fn.met > 0) return 'working'
  return fn.unanswered === fn.applicable + fn.notApplicable ? 'unanswered' : 'not-started'
}
