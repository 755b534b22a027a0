// The error that ends a command with a sentence, and without a stack.

/** A reason not to go on, in words for the person who typed the command. */
export class Stop extends Error {
  override readonly name = 'Stop'
}
