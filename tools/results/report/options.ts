// The options of the report command.

import { inputOptions } from '../inputs/input-options.ts'

const text = { type: 'string' } as const
export const options = {
  ...inputOptions,
  format: text,
  out: text,
  language: text,
  council: text,
  benchmark: text,
} as const
