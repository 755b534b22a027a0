// The error that ends a command with a sentence, and without a stack.

import { UsageFault } from './usage-fault.ts'

/** A reason not to go on, in words for the person who typed the command. */
export class Stop extends Error {
  override readonly name = 'Stop'
}

/** Runs a command. A Stop or a wrong argument is printed on stderr and sets the exit code to 1; a bug throws. */
export async function orStop(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Stop || error instanceof UsageFault)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
