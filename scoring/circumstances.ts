// What bears on a council's figures besides its answers: how far it means to go, and whose law it is under.

import type { Nation } from '../assessment/council.ts'
import type { FunctionCode } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'

export type Circumstances = {
  /** The level aimed at, by function. A function that is not there has the usual target. */
  readonly targets?: Readonly<Record<FunctionCode, number | undefined>>
  /** While it is unknown nothing is known to be a duty by law. */
  readonly nation?: Nation
}

const usualTarget = 3

/** The level a function aims at: 3 unless the council set another, and never above the set's highest. */
export function targetOf(set: QuestionSet, code: FunctionCode, { targets }: Circumstances): number {
  return Math.min(targets?.[code] ?? usualTarget, set.levels)
}
