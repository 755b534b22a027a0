// Computes the figures of one function from its counted answers.

import type { FunctionCode } from '../assessment/ids.ts'
import type { FunctionSummary, NextStep } from '../assessment/summary.ts'
import { projection } from './projection.ts'
import { type Count, share, stagedLevel, stagedScore, type Tally } from './tally.ts'

/** Level, score, range, gap, next step and projection of a function, and the progress of each of its levels. */
export function summariseFunction(code: FunctionCode, counted: Tally, target: number): FunctionSummary {
  const { levels, met, applicable, unsure, unanswered, notApplicable } = counted
  const level = stagedLevel(levels)
  return {
    code,
    level,
    atMost: stagedLevel(counted.atMost),
    plus: level !== null && levels.some((own, index) => index >= level && own.met > 0),
    score: stagedScore(levels),
    met,
    applicable,
    perCent: share(counted),
    unsure,
    unanswered,
    unknown: unsure + unanswered,
    notApplicable,
    target,
    gap: level === null ? null : Math.max(0, target - level),
    nextStep: level === null ? null : nextStep(levels),
    projected: projection(levels, target),
    levels: levels.map((own, index) => ({
      level: index + 1,
      met: own.met,
      applicable: own.applicable,
      complete: level !== null && index < level,
    })),
  }
}

function nextStep(levels: readonly Count[]): NextStep | null {
  const index = levels.findIndex(({ met, applicable }) => met < applicable)
  const own = levels[index]
  return own ? { level: index + 1, missing: own.applicable - own.met, of: own.applicable } : null
}
