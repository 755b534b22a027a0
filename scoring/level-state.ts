// The state of a function for people: unanswered, mostly unanswered, not started, working towards level 1, or at a
// level.

import type { FunctionSummary, Summary } from '../assessment/summary.ts'

/**
 * `unanswered`: no question has an answer yet. `mostly-unanswered`: fewer than half have one, and nothing is met.
 * `not-started`: at least half have one, and nothing is met. `working`: something is met and level 1 is incomplete.
 * `reached`: level 1 or higher. `not-applicable`: it has no level.
 */
export type LevelState = 'unanswered' | 'mostly-unanswered' | 'not-started' | 'working' | 'reached' | 'not-applicable'

export function levelState(fn: Answered & Pick<FunctionSummary, 'level' | 'met'>): LevelState {
  if (fn.level === null) return 'not-applicable'
  if (fn.level > 0) return 'reached'
  if (fn.met > 0) return 'working'
  if (fn.unanswered === fn.applicable + fn.notApplicable) return 'unanswered'
  return isMostlyUnanswered(fn) ? 'mostly-unanswered' : 'not-started'
}

type Answered = Pick<FunctionSummary, 'applicable' | 'notApplicable' | 'unanswered'>

/** Whether more than half of the applicable questions are unanswered. Such a function is unknown, not behind. */
export const isMostlyUnanswered = ({ applicable, unanswered }: Pick<Answered, 'applicable' | 'unanswered'>): boolean =>
  2 * unanswered > applicable

/**
 * Whether enough is answered to compare commitments with practices: at least half of all questions. With fewer, a
 * difference would rest on a few answers.
 */
export const isEnoughAnswered = ({ unanswered, asked }: Pick<Summary['counts'], 'unanswered' | 'asked'>): boolean =>
  2 * unanswered <= asked
