// The error that ends a command with a sentence and without a stack trace.

/** A reason to stop, worded for the person who typed the command. */
export class Stop extends Error {
  override readonly name = 'Stop'
}
