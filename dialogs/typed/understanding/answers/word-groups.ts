// Finds groups of words in a text.

type Words = readonly string[]

/** Whether the text has the group at this word. */
export const standsAt = (group: Words, words: Words, at: number): boolean =>
  group.every((word, index) => words[at + index] === word)

/** Whether the text contains one of the groups. */
export const contains = (words: Words, groups: readonly Words[]): boolean =>
  words.some((_, at) => groups.some((group) => standsAt(group, words, at)))
