// Marks scores in typed words: "2.4" and "46%" are scores and name no question.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'

/** A score in a normalised text. */
const figure = /^(?:\dpoint\d|\d{1,3}%)$/

/** Replaces a decimal number or a percentage by the word for a score. "1.5 hours" is a time. */
export const withScores = (words: readonly string[], { numbered }: Phrases): readonly string[] =>
  words.map((word, at) => (figure.test(word) && !numbered.units.includes(words[at + 1] ?? '') ? numbered.score : word))
