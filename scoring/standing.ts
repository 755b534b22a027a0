// Finds the typical level and the functions furthest behind. Cards and reports word the result.

import type { FunctionSummary, Summary } from '../assessment/summary.ts'
import { isMostlyUnanswered, type LevelState, levelState } from './level-state.ts'

/**
 * `level`: more than half have reached this level. `unanswered`, `working`, `not-started`: most are in this state.
 * `mostly-unanswered`: most have no answer to most of their questions. `mixed`: no state is shared by more than half.
 * `of` counts the functions that have a level.
 */
export type TypicalStanding =
  | { readonly type: 'level'; readonly level: number; readonly count: number; readonly of: number }
  | {
      readonly type: 'unanswered' | 'mostly-unanswered' | 'not-started' | 'working'
      readonly count: number
      readonly of: number
    }
  | { readonly type: 'mixed'; readonly reached: number; readonly working: number; readonly of: number }

/** The state that most functions share. */
export function typicalStanding({ overall, functions }: Summary): TypicalStanding {
  const { typicalLevel, functionsAtTypical } = overall
  const rated = functions.filter(({ level }) => level !== null)
  const of = rated.length
  if (typicalLevel && functionsAtTypical !== null) {
    return { type: 'level', level: typicalLevel, count: functionsAtTypical, of }
  }
  const countOf = (state: LevelState) => rated.filter((row) => levelState(row) === state).length
  const most = (['working', 'not-started'] as const).find((state) => 2 * countOf(state) > of)
  if (most) return { type: most, count: countOf(most), of }
  // Counts only functions at level 0, so that this line and the one on the functions furthest behind agree.
  const open = rated.filter((row) => row.level === 0 && isMostlyUnanswered(row)).length
  if (2 * open > of) {
    return { type: open === countOf('unanswered') ? 'unanswered' : 'mostly-unanswered', count: open, of }
  }
  return { type: 'mixed', reached: countOf('reached'), working: countOf('working'), of }
}

/** The functions furthest behind: those at the lowest level. */
export type BehindStanding = {
  /** The answered functions that share the state of the one with the lowest score. Empty if none is answered. */
  readonly rows: readonly FunctionSummary[]
  /** Whether every function that has a level is in `rows`. */
  readonly isAll: boolean
  /** The number of functions with more than half of their questions unanswered. They are unknown, not behind. */
  readonly unanswered: number
  /** Whether one of the `unanswered` functions has an answer. */
  readonly hasAnswers: boolean
}

/** Finds the functions furthest behind. */
export function behindStanding({ overall, functions }: Summary): BehindStanding {
  const lowest = overall.furthestBehind
    .map((code) => functions.find((row) => row.code === code))
    .filter((row): row is FunctionSummary => row !== undefined)
  const answered = lowest.filter((row) => !isMostlyUnanswered(row))
  const unanswered = lowest.length - answered.length
  const hasAnswers = lowest.some((row) => isMostlyUnanswered(row) && levelState(row) !== 'unanswered')
  const [first] = answered
  if (!first) return { rows: [], isAll: false, unanswered, hasAnswers }
  const rows = answered.filter((row) => standingKey(row) === standingKey(first))
  return { rows, isAll: rows.length === functions.filter(({ level }) => level !== null).length, unanswered, hasAnswers }
}

// "Level 2+" and "level 2" read differently, so they are two states.
function standingKey(row: FunctionSummary): string {
  const state = levelState(row)
  return state === 'reached' ? `${row.level}${row.plus ? '+' : ''}` : state
}
