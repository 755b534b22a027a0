// The outcome of a command on results, and its printed form.

import { printable } from '../../../questions/printable.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import type { Outcome } from '../../command/outcome.ts'
import { UsageFault } from '../../command/usage-fault.ts'

/**
 * `exitCode`: 0 with the result, 1 for a fault in the content of a file, 2 for wrong arguments or an unreadable file.
 */
export type ResultOutcome = {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
  readonly warnings?: readonly string[]
}

/** The outcome of the work, with expected errors in words. Rethrows every other error. */
export async function outcomeOf(work: () => Promise<ResultOutcome>): Promise<ResultOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, text: printable(error.message) }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, text: error.message }
    throw error
  }
}

/**
 * The outcome as a command prints it: the result on the standard output, everything else on the standard error. Adds
 * the usage after wrong arguments.
 */
export function printed({ exitCode, text, warnings = [] }: ResultOutcome, usage: string): Outcome {
  const told = warnings.map((warning) => `Warning: ${warning}`)
  if (exitCode === 0) return { exitCode, out: text, ...(told.length > 0 && { err: told.join('\n') }) }
  return { exitCode, err: [...told, text, ...(exitCode === 2 ? [usage] : [])].join('\n') }
}
