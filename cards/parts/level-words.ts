// The level of a function in words, and the step to the next one.

import type { FunctionSummary } from '../../assessment/summary.ts'
import { levelState } from '../../scoring/level-state.ts'
import { levelName, type Words } from './words.ts'

/** "Level 2+, Resourced", "Working towards level 1", "Not started", "Not answered yet", or that it does not apply. */
export function functionLevel(words: Words, row: FunctionSummary): string {
  const state = levelState(row)
  return state === 'reached' ? levelName(words, row.level ?? 1, row.plus) : words.ui.levelStates[state]
}

/** "1 of 2 criteria missing to level 2"; nothing once every level is complete, or while nothing is answered. */
export function nextStepLine({ ui }: Words, row: FunctionSummary): string | undefined {
  if (!row.nextStep || levelState(row) === 'unanswered') return undefined
  const { level, missing, of } = row.nextStep
  return ui.results.nextStep(missing, of, level)
}

/** "At most level 4: 3 still open"; nothing once nothing is unknown. */
export function rangeLine({ ui }: Words, row: FunctionSummary): string | undefined {
  if (row.unknown === 0 || row.level === null || row.atMost === null) return undefined
  return row.atMost > row.level ? ui.results.atMost(row.atMost, row.unknown) : ui.results.unknown(row.unknown)
}
