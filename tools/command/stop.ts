// The error that ends a command with a sentence, and without a stack.

/** A reason to stop, in words for the person who typed the command. */
export class Stop extends Error {
  override readonly name = 'Stop'
}
