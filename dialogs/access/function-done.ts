// Makes the feedback on a function whose last question has just been answered.

import { functionAnswered, functionOf } from '../../assessment/answers/progress.ts'
import { valuesOf } from '../../assessment/assessment.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import { functionDoneLine } from '../../cards/answering/operation-notice.ts'
import type { View } from '../../cards/parts/frame.ts'
import { summarise } from '../../scoring/summarise.ts'

/** The line on the function's state, if these answers completed it. */
export function functionDoneBy(
  { words, set, assessment }: View,
  code: FunctionCode,
  said: readonly QuestionId[],
): string | undefined {
  const fn = functionOf(set, code)
  if (!fn || !functionAnswered(assessment, fn)) return undefined
  if (!said.some((id) => assessment.answers[id]?.earlier.at(-1)?.value === undefined)) return undefined
  const row = summarise(set, valuesOf(assessment), assessment).functions.find((summary) => summary.code === code)
  return row && functionDoneLine(words, row)
}
