// The figures of one function, from its counted answers.

import type { FunctionCode } from '../assessment/ids.ts'
import type { FunctionSummary, Ratio } from '../assessment/summary.ts'
import { ratio, sum } from './ratio.ts'
import { share } from './share.ts'
import { type Count, stagedLevel, type Tally } from './tally.ts'

/** Level, score, per cent and gap of a function, and where each of its levels stands. */
export function summariseFunction(code: FunctionCode, counted: Tally, target: number): FunctionSummary {
  const { levels, met, applicable, unsure, unanswered, notApplicable } = counted
  const level = stagedLevel(levels)
  return {
    code,
    level,
    plus: level !== null && levels.some((own, index) => index >= level && own.met > 0),
    score: level === null ? null : score(levels, level),
    met,
    applicable,
    perCent: share(counted),
    unsure,
    unanswered,
    unknown: unsure + unanswered,
    notApplicable,
    target,
    gap: level === null ? null : Math.max(0, target - level),
    levels: levels.map((own, index) => ({
      level: index + 1,
      met: own.met,
      applicable: own.applicable,
      complete: level !== null && index < level,
    })),
  }
}

// A complete level adds 1, whether or not anything in it applies; any other adds the share of it that is met.
const score = (levels: readonly Count[], level: number): Ratio =>
  sum(levels.map((own, index) => (index < level ? ratio(1, 1) : (share(own) ?? ratio(0, 1)))))
