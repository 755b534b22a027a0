// The options that name the input files of a command on results.

const text = { type: 'string' } as const

export const inputOptions = {
  'question-set': text,
  answers: text,
  targets: text,
  authority: text,
  nation: text,
  'left-out': text,
} as const
