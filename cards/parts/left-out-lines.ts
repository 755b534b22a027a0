// Names the functions that a council return leaves out, each with its reason.

import type { FunctionCode } from '../../assessment/ids.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import { type Element, smallLiteral } from './elements.ts'
import type { View } from './frame.ts'
import { functionName } from './words.ts'

/**
 * One line for each function. Leaves out an unknown reason.
 *
 * @param codes the functions; if absent, those that the return leaves out now
 */
export function leftOutLines(
  { words, assessment }: Pick<View, 'words' | 'assessment'>,
  codes: readonly FunctionCode[] = leftOutOf(assessment),
): Element[] {
  const { leftOut } = words.ui.team
  return codes.map((code) =>
    smallLiteral(leftOut.line(functionName(words, code), assessment.team?.leftOut?.[code]?.reason)),
  )
}
