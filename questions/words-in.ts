// Selects the wording in a person's language.

import type { QuestionSet, SetWords } from '../assessment/question-set.ts'

/** The wording for a language tag such as `cy` or `cy-GB`, or else in the set's first language. */
export function wordsIn(set: QuestionSet, tag: string): SetWords {
  const [language = ''] = tag.toLowerCase().split('-')
  const words = set.words.get(language) ?? set.words.values().next().value
  if (words === undefined) throw new RangeError(`The question set ${set.id} has no wording`)
  return words
}
