// The error for wrong use of a command.

/** Wrong arguments, or a file that cannot be read or written, in a sentence for the person who typed them. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}
