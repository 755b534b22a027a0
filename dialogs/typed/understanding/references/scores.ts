// Scores in typed words: "2.4" stands for a score, and names no question.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'

/** As a normalised text has it. */
const decimal = /^\dpoint\d$/

/** The words with the word for a score in the place of a number with a point. "1.5 hours" is a time. */
export const withScores = (words: readonly string[], { numbered }: Phrases): readonly string[] =>
  words.map((word, at) => (decimal.test(word) && !numbered.units.includes(words[at + 1] ?? '') ? numbered.score : word))
