// Counts things in the sentences of a command.

import { counting } from '../../lib/plural.ts'

const inEnglish = counting('en')

/** A number with its noun: "1 document", "2 documents". */
export const counted = (count: number, noun: string): string => inEnglish(count, { one: noun, other: `${noun}s` })
