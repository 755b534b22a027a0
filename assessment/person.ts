// What is kept of a person besides their answers: which assessments they started or have a part in.

import type { AssessmentId } from './ids.ts'

export type PersonRecord = {
  /** In the order in which they were started. One that is listed but not there was never created, or is deleted. */
  readonly assessments: readonly AssessmentId[]
  /** How many were ever started; the next one's number is one more. */
  readonly started: number
  /** The council returns in which they lead or have ever taken a function. What they may do there the return says. */
  readonly returns: readonly AssessmentId[]
  /** Set while they want no reminders. */
  readonly muted?: boolean
}

export const nobodyYet: PersonRecord = { assessments: [], started: 0, returns: [] }
