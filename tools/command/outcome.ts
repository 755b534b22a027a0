// How a command ended, and what it prints.

/**
 * `exitCode`: 0 if all went well, 1 if the content of a file or of the store is at fault, 2 if the arguments are.
 * `out` goes to the standard output, `err` to the standard error.
 */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }
