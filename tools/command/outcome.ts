// The result of a command: its exit code and its output.

/**
 * `exitCode`: 0 on success, 1 for a fault in a file or the store, 2 for wrong arguments. `out` goes to the standard
 * output, `err` to the standard error.
 */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }
