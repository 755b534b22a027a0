// The error that lists every fault of a question set at once, for its author.

import { printable } from './printable.ts'

/** One fault or warning: its file, its line, the question or part concerned, and one sentence. */
export type SetFault = {
  readonly file: string
  readonly line?: number
  readonly where?: string
  readonly fault: string
}

/** Thrown by the loader. The message names the folder in its first line, then has one line for each fault. */
export class QuestionSetInvalid extends Error {
  override readonly name = 'QuestionSetInvalid'

  constructor(folder: string, faults: readonly SetFault[]) {
    super([`The question set in ${printable(folder)} cannot be used:`, ...faults.map(faultInWords)].join('\n'))
  }
}

/** One line: `en.yml, line 31: PLAN-1C, why: is missing`. Control characters are escaped. */
export const faultInWords = ({ file, line, where, fault }: SetFault): string =>
  printable(
    [line === undefined ? file : `${file}, line ${line}`, where, fault].filter((part) => part !== undefined).join(': '),
  )
