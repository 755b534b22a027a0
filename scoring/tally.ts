// Counts one function's answers by level, and finds the level that they reach. All other figures derive from this.

import type { AnswerValues } from '../assessment/answers/answer.ts'
import type { KeyFunction, Measure } from '../assessment/question-set.ts'
import type { Ratio } from '../assessment/summary.ts'
import { ratio, sum } from './ratio.ts'

/** The criteria met, and the criteria that apply. */
export type Count = { readonly met: number; readonly applicable: number }

/** A function's answers, counted. */
export type Tally = Count & {
  /** Level 1 first. */
  readonly levels: readonly Count[]
  /** The levels as they would be if every unknown criterion were met. */
  readonly atMost: readonly Count[]
  readonly measures: Readonly<Record<Measure, Count>>
  readonly unsure: number
  readonly unanswered: number
  readonly notApplicable: number
}

/** Counts a function's answers. Ignores answers to other questions. */
export function tally(fn: KeyFunction, levels: number, answers: AnswerValues): Tally {
  const none = () => ({ met: 0, applicable: 0 })
  const all = { ...none(), unsure: 0, unanswered: 0, notApplicable: 0 }
  const byLevel = Array.from({ length: levels }, none)
  const atMost = Array.from({ length: levels }, none)
  const byMeasure = { commitment: none(), practice: none() }
  for (const { id, level, measure } of fn.questions) {
    const value = answers[id]
    if (value === 'notApplicable') {
      all.notApplicable += 1
      continue
    }
    if (value === 'unsure') all.unsure += 1
    else if (value !== 'yes' && value !== 'no') all.unanswered += 1
    const [ofLevel, ofMost] = [byLevel[level - 1], atMost[level - 1]]
    if (!ofLevel || !ofMost) throw new RangeError(`${id} is at level ${level} of ${levels}`)
    const met = value === 'yes' ? 1 : 0
    tick(all, met)
    tick(ofLevel, met)
    tick(ofMost, value === 'no' ? 0 : 1)
    tick(byMeasure[measure], met)
  }
  return { ...all, levels: byLevel, atMost, measures: byMeasure }
}

function tick(count: { met: number; applicable: number }, met: 0 | 1): void {
  count.met += met
  count.applicable += 1
}

/**
 * The highest complete level: everything applicable is met at it and at every level below. A level with nothing
 * applicable is complete if the one below is. 0 without a single Yes; null if nothing applies at all.
 */
export function stagedLevel(levels: readonly Count[]): number | null {
  if (levels.every(({ applicable }) => applicable === 0)) return null
  if (levels.every(({ met }) => met === 0)) return 0
  const unfinished = levels.findIndex(({ met, applicable }) => met < applicable)
  return unfinished === -1 ? levels.length : unfinished
}

/** A complete level adds 1, even if nothing in it applies. An incomplete level adds the share of it that is met. */
export function stagedScore(levels: readonly Count[]): Ratio | null {
  const level = stagedLevel(levels)
  if (level === null) return null
  return sum(levels.map((own, index) => (index < level ? ratio(1, 1) : (share(own) ?? ratio(0, 1)))))
}

/** Met of applicable, as a share of 1; null if nothing applies. */
export const share = ({ met, applicable }: Count): Ratio | null => (applicable === 0 ? null : ratio(met, applicable))
