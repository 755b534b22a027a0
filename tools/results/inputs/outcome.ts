// What a command on results comes to, and how it is told.

import { printable } from '../../../questions/printable.ts'
import { QuestionSetInvalid } from '../../../questions/question-set-invalid.ts'
import { UsageFault } from '../../command/usage-fault.ts'

/** `exitCode`: 0 with the result, 1 if the content of a file is at fault, 2 if the arguments are. */
export type ResultOutcome = {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
  readonly warnings?: readonly string[]
}

/** The outcome of the work, with expected errors in words. A bug throws. */
export async function outcomeOf(work: () => Promise<ResultOutcome>): Promise<ResultOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, text: printable(error.message) }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, text: error.message }
    throw error
  }
}

/** Prints the outcome: the result on the standard output, everything else on the standard error. */
export function tell({ exitCode, text, warnings = [] }: ResultOutcome): void {
  // A program that has read enough, such as `head`, closes the pipe early. That is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`)
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  process.exitCode = exitCode
}
