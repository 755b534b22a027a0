// The level that one function has reached, for saying so the moment its last question is answered.

import type { AnswerValues } from '../assessment/answer.ts'
import type { KeyFunction, QuestionSet } from '../assessment/question-set.ts'
import { stagedLevel, tally } from './tally.ts'

/** The same level as in the function's summary: 0 while level 1 is not complete, null with nothing applicable. */
export function functionLevel(set: QuestionSet, fn: KeyFunction, answers: AnswerValues): number | null {
  return stagedLevel(tally(fn, set.levels, answers).levels)
}
