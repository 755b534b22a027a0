// Gives the wording of each question as one text. An answer can be kept if this text is unchanged.

import { nations } from '../council.ts'
import type { QuestionSet, SetWords } from '../question-set.ts'

/**
 * The text and the Yes line of every question for each nation, by its id. Two ids may ask the same. Titles, reasons,
 * actions, examples and sources do not matter.
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

/**
 * The wording that decides the meaning of a set, so that a new language changes nothing: English, or else the first.
 */
export function rulingWords(set: QuestionSet): SetWords {
  const words = set.words.get('en') ?? set.words.values().next().value
  if (words === undefined) throw new RangeError(`The question set ${set.id} has no wording`)
  return words
}

/** The value as JSON with single spaces: line breaks and double spaces in a file do not change the meaning. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part))
