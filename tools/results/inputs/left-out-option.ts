// Parses the option that leaves out functions: codes separated by commas.

import type { FunctionCode } from '../../../assessment/ids.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { mostLeftOut } from '../../../assessment/team/left-out.ts'
import { UsageFault } from '../../command/usage-fault.ts'

/**
 * The codes of these functions, each once. Throws UsageFault for a code that the set does not have, or for too many.
 */
export function leftOutIn(given: string | undefined, set: QuestionSet): readonly FunctionCode[] {
  const codes = [...new Set((given ?? '').split(',').map((code) => code.trim().toUpperCase()))].filter(Boolean)
  const unknown = codes.filter((code) => !set.functionsByCode.has(code))
  if (unknown.length > 0) {
    const known = [...set.functionsByCode.keys()].join(', ')
    throw new UsageFault(`--left-out: the question set has no function ${unknown.join(', ')}, but ${known}`)
  }
  const most = mostLeftOut(set)
  if (codes.length > most)
    throw new UsageFault(`--left-out names ${codes.length} functions; at most ${most} can be left out`)
  return codes
}
