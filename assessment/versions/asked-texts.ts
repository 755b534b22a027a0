// The wording of each question of a set as one text. An answer still fits a question whose text is equal.

import { nations } from '../council.ts'
import type { QuestionSet, SetWords } from '../question-set.ts'

/**
 * The text and the Yes line of every question for each nation, by its id. Two ids may ask the same. Titles, reasons, actions,
 * examples and sources do not matter.
 */
export function askedTexts(set: QuestionSet): ReadonlyMap<string, string> {
  const words = rulingWords(set)
  return new Map(
    set.order.map((id) => {
      const asked = [undefined, ...nations].map((nation) => words.question(id, nation))
      return [id, asText(asked.map(({ text, yes }) => [text, yes]))]
    }),
  )
}

/** One language decides, so that a set keeps its meaning when it gains another: English, or else the set's first. */
export function rulingWords(set: QuestionSet): SetWords {
  const words = set.words.get('en') ?? set.words.values().next().value
  if (words === undefined) throw new RangeError(`The question set ${set.id} has no wording`)
  return words
}

/** The value as JSON. A line break or a double space in a file does not change what people read. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part))
