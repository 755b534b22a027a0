// What a benchmark command comes to.

/** `exitCode`: 0 if all went well, 1 if the content of a file or of the store is at fault, 2 if the arguments are. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly out?: string; readonly err?: string }

/** A reason to stop that is told in a sentence and is no fault of the arguments. */
export class Stop extends Error {
  override readonly name = 'Stop'
}
