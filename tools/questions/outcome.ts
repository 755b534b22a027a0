// What a command for question authors comes to, and the error that says how a command is used.

/** `exitCode`: 0 if all is well, 1 if a question set has a fault, 2 if the arguments are wrong. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }

/** Wrong arguments, in a sentence for the person who typed them. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}
