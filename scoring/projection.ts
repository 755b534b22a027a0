// Computes the figures as if every gap up to the targets were closed.

import type { FunctionSummary } from '../assessment/summary.ts'
import type { FunctionStanding } from './overall.ts'
import { type Count, stagedLevel, stagedScore } from './tally.ts'

/** Level and score of a function whose levels up to the target are complete. */
export function projection(levels: readonly Count[], target: number): FunctionSummary['projected'] {
  const onTarget = levels.map((own, index) => (index < target ? { ...own, met: own.applicable } : own))
  return { level: stagedLevel(onTarget), score: stagedScore(onTarget) }
}

/** The projected figures of a function, in the form that the overall figures need. */
export function projectedStanding({ code, levels, target, applicable, projected }: FunctionSummary): FunctionStanding {
  const met = levels.reduce((sum, own) => sum + (own.level <= target ? own.applicable : own.met), 0)
  return { code, ...projected, met, applicable }
}
