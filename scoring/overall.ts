// Computes the figures over all functions: headline score, share in place, typical level, furthest behind.

import type { FunctionSummary, Overall, Ratio } from '../assessment/summary.ts'
import { compare, mean } from './ratio.ts'
import { share } from './tally.ts'

/** The fields of a function that go into the overall figures. */
export type FunctionStanding = Pick<FunctionSummary, 'code' | 'level' | 'score' | 'met' | 'applicable'>

type Rated = FunctionStanding & { readonly level: number; readonly score: Ratio }

/** The overall figures of these functions. Functions with nothing applicable are left out of every mean and minimum. */
export function overall(functions: readonly FunctionStanding[]): Overall {
  const rated = functions.filter((fn): fn is Rated => fn.level !== null && fn.score !== null)
  const met = rated.reduce((sum, fn) => sum + fn.met, 0)
  const applicable = rated.reduce((sum, fn) => sum + fn.applicable, 0)
  return {
    score: mean(rated.map(({ score }) => score)),
    perCent: share({ met, applicable }),
    ...typical(rated),
    furthestBehind: furthestBehind(rated),
  }
}

/** The highest level that more than half have reached, and their number. Every function has reached level 0. */
function typical(rated: readonly Rated[]): Pick<Overall, 'typicalLevel' | 'functionsAtTypical'> {
  if (rated.length === 0) return { typicalLevel: null, functionsAtTypical: null }
  const reached = (level: number) => rated.filter((fn) => fn.level >= level).length
  const typicalLevel = Math.max(
    0,
    ...rated.map(({ level }) => level).filter((level) => 2 * reached(level) > rated.length),
  )
  return { typicalLevel, functionsAtTypical: reached(typicalLevel) }
}

function furthestBehind(rated: readonly Rated[]): Overall['furthestBehind'] {
  const lowest = Math.min(...rated.map(({ level }) => level))
  return rated
    .filter(({ level }) => level === lowest)
    .toSorted((a, b) => compare(a.score, b.score))
    .map(({ code }) => code)
}

/** The common target of all functions that have a level, if there is one. */
export function commonTarget(functions: readonly Pick<FunctionSummary, 'level' | 'target'>[]): number | undefined {
  const [target, ...others] = new Set(functions.filter(({ level }) => level !== null).map(({ target }) => target))
  return others.length === 0 ? target : undefined
}
