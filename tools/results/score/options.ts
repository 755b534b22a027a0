// The options of the score command.

import { inputOptions } from '../inputs/input-options.ts'

export const options = {
  ...inputOptions,
  json: { type: 'boolean' },
  picture: { type: 'string' },
  language: { type: 'string' },
} as const
