// Everything that is wrong with a question set, reported at once to whoever is writing it.

/** One fault: the file it is in, the question or part that has it, and what is wrong, in one sentence. */
export type Fault = { readonly file: string; readonly line?: number; readonly where?: string; readonly fault: string }

/** Thrown by the loader. The message has one line for each fault, after a first line that names the folder. */
export class QuestionSetInvalid extends Error {
  override readonly name = 'QuestionSetInvalid'

  constructor(folder: string, faults: readonly Fault[]) {
    super([`The question set in ${folder} cannot be used:`, ...faults.map(inWords)].join('\n'))
  }
}

const inWords = ({ file, line, where, fault }: Fault): string =>
  [line === undefined ? file : `${file}, line ${line}`, where, fault].filter((part) => part !== undefined).join(': ')
