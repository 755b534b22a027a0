// The headline's lines on the typical level and on the functions furthest behind.

import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import { type LevelState, levelState } from '../../scoring/level-state.ts'
import { functionLevel } from '../parts/level-words.ts'
import { functionName, levelName, type Words } from '../parts/words.ts'

/**
 * "5 of 9 functions have reached level 1, Started". Below level 1 it tells the state that most functions share, and counts
 * those that have reached level 1 if no state is the most common.
 */
export function typicalLine(words: Words, { overall, functions }: Summary): string {
  const { results } = words.ui
  const { typicalLevel, functionsAtTypical } = overall
  const rated = functions.filter(({ level }) => level !== null)
  if (typicalLevel && functionsAtTypical !== null) {
    return results.typicalAt(functionsAtTypical, rated.length, levelName(words, typicalLevel))
  }
  const count = (state: LevelState) => rated.filter((row) => levelState(row) === state).length
  const isMost = (state: LevelState) => 2 * count(state) > rated.length
  if (isMost('unanswered')) return results.typicalUnanswered(count('unanswered'), rated.length)
  if (isMost('working')) return results.typicalNone
  if (isMost('not-started')) return results.typicalNotStarted(count('not-started'), rated.length)
  return results.typicalMixed(count('reached'), rated.length, count('working'))
}

/**
 * The functions furthest behind by name, with the state of the first. A function without an answer is not behind: it is
 * counted apart.
 */
export function behindLine(words: Words, { overall, functions }: Summary): string {
  const { results } = words.ui
  const lowest = overall.furthestBehind
    .map((code) => functions.find((row) => row.code === code))
    .filter((row): row is FunctionSummary => row !== undefined)
  const rows = lowest.filter((row) => levelState(row) !== 'unanswered')
  const unanswered = lowest.length - rows.length
  const [first] = rows
  if (!first) {
    return unanswered > 0 ? results.behindUnknown(unanswered) : words.ui.levelStates['not-applicable']
  }
  const state = functionLevel(words, first)
  const names = rows.filter((row) => functionLevel(words, row) === state).map(({ code }) => functionName(words, code))
  if (names.length === functions.length) return results.behindAll(state)
  const line =
    names.length <= 2 ? results.behindIn(names, state) : results.behindMany(names[0] ?? '', names.length - 1, state)
  return unanswered > 0 ? results.behindAndUnanswered(line, unanswered) : line
}
