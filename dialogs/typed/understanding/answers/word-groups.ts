// Finds groups of words in a text.

type Words = readonly string[]

/** Whether the group stands in the text from this word on. */
export const standsAt = (group: Words, words: Words, at: number): boolean =>
  group.every((word, index) => words[at + index] === word)

/** Whether one of the groups stands anywhere in the text. */
export const contains = (words: Words, groups: readonly Words[]): boolean =>
  words.some((_, at) => groups.some((group) => standsAt(group, words, at)))
