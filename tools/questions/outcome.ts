// What a command for question authors comes to.

/** `exitCode`: 0 if all is well, 1 if a question set has a fault, 2 if the arguments are wrong. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }
