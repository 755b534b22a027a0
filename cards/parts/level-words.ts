// Words the level of a function, and the step to the next one.

import type { FunctionSummary } from '../../assessment/summary.ts'
import { levelState } from '../../scoring/level-state.ts'
import { compare, minus, oneDecimal } from '../../scoring/ratio.ts'
import { functionName, levelName, type Words } from './words.ts'

/**
 * "Level 2+, Resourced", "Working towards level 1", "Not started", "Not answered yet", or the text for not applicable.
 */
export function functionLevel(words: Words, row: FunctionSummary): string {
  const state = levelState(row)
  return state === 'reached' ? levelName(words, row.level ?? 1, row.plus) : words.ui.levelStates[state]
}

/** "1 of 2 criteria missing to level 2"; undefined once every level is complete, or while nothing is answered. */
export function nextStepLine({ ui }: Words, row: FunctionSummary): string | undefined {
  if (!row.nextStep || levelState(row) === 'unanswered') return undefined
  const { level, missing, of } = row.nextStep
  return ui.results.nextStep(missing, of, level)
}

/** "Level 2+, Resourced · 3.0 of 5 · 1 of 2 criteria missing to level 3"; only the state while nothing is answered. */
export function standingInBrief(words: Words, row: FunctionSummary, levels: number): string {
  const score = levelState(row) === 'unanswered' ? null : row.score
  const shown = score ? words.ui.results.scoreOf(oneDecimal(score), levels) : undefined
  return [functionLevel(words, row), shown, nextStepLine(words, row)].filter(Boolean).join(' · ')
}

/** "At most level 4 (2 still open, 1 Not sure)"; undefined if nothing is unknown. */
export function rangeLine({ ui }: Words, row: FunctionSummary): string | undefined {
  if (row.unknown === 0 || row.level === null || row.atMost === null) return undefined
  const { unanswered, unsure } = row
  return row.atMost > row.level
    ? ui.results.atMost(row.atMost, unanswered, unsure)
    : ui.results.unknown(unanswered, unsure)
}

/** "Target 3: then level 3, score 3.5"; undefined once the target is reached, or for a function without a level. */
export function targetLine({ ui }: Words, { target, gap, projected }: FunctionSummary): string | undefined {
  if (!gap || projected.level === null || !projected.score) return undefined
  return ui.results.targetThen(target, projected.level, oneDecimal(projected.score))
}

/** The score minus the level: the criteria in place above the first gap. */
const above = ({ score, level }: FunctionSummary) =>
  score && level !== null ? minus(score, { n: level, d: 1 }) : { n: 0, d: 1 }

/**
 * Explains a score that is far above the level, for the function with the largest difference. Undefined if every
 * difference is below 1.
 */
export function scoreAboveLevelLine(words: Words, rows: readonly FunctionSummary[]): string | undefined {
  const [row] = rows
    .filter((each) => levelState(each) !== 'unanswered' && compare(above(each), { n: 1, d: 1 }) >= 0)
    .toSorted((a, b) => compare(above(b), above(a)))
  if (!row?.score) return undefined
  return words.ui.results.scoreAboveLevel(
    functionName(words, row.code),
    oneDecimal(row.score),
    functionLevel(words, row),
  )
}
