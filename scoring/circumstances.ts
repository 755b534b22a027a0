// The inputs of scoring besides the answers: targets, nation, and functions left out.

import type { Nation } from '../assessment/council.ts'
import type { FunctionCode } from '../assessment/ids.ts'
import type { KeyFunction, QuestionSet } from '../assessment/question-set.ts'

export type Circumstances = {
  /** The target level by function. A function without an entry has the default target. */
  readonly targets?: Readonly<Record<FunctionCode, number | undefined>>
  /** If unknown, no criterion counts as a duty by law. */
  readonly nation?: Nation
  /** The functions that the council left out. They count in no score, no progress and no gap. */
  readonly leftOut?: Iterable<FunctionCode>
}

const defaultTarget = 3

/** The default target level of every function: 3, and never above the set's highest. */
export const usualTarget = ({ levels }: QuestionSet): number => Math.min(defaultTarget, levels)

/** The target level of a function: the council's or the default one, and never above the set's highest. */
export function targetOf(set: QuestionSet, code: FunctionCode, { targets }: Circumstances): number {
  return Math.min(targets?.[code] ?? usualTarget(set), set.levels)
}

/** The functions that count, in the set's order: all but those left out. */
export function countedFunctions(set: QuestionSet, { leftOut = [] }: Circumstances): readonly KeyFunction[] {
  const out = new Set(leftOut)
  return out.size === 0 ? set.functions : set.functions.filter(({ code }) => !out.has(code))
}
