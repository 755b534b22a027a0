// The result of a command: its exit code and its output.

/**
 * `exitCode`: 0 on success; 2 for wrong arguments or an unusable file; 1 for any other fault, such as one in the
 * content of a file, the settings or the store. `out` goes to the standard output, `err` to the standard error.
 */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }
