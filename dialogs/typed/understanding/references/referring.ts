// The types for the references in typed words, and for the words with a placeholder for each.

import type { FunctionCode, QuestionId } from '../../../../assessment/ids.ts'
import type { QuestionSet, SetWords } from '../../../../assessment/question-set.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'

export type References = {
  readonly function?: FunctionCode
  readonly question?: QuestionId
  readonly level?: number
  /** The key of a glossary term. */
  readonly term?: string
  /** The number of questions to go back: "go back two". */
  readonly back?: number
  /** A number or code that is no question of this set. */
  readonly unknown?: string
}

/** The references in a text, and its words with `{function}`, `{question}` or `{level}` in their place. */
export type Referring = { readonly references: References; readonly words: readonly string[] }

/** The data for finding references. `typed` is the text with its capitals. */
export type Given = {
  readonly words: SetWords
  readonly set: QuestionSet
  readonly phrases: Phrases
  readonly typed: string
  /** Does not read a common word, such as "data", as a function. */
  readonly isStrict?: boolean
}

/** Replaces `length` words of the text from `index` on with `by`. */
export function replaced(
  { references, words }: Referring,
  index: number,
  length: number,
  by: string,
  found: References,
): Referring {
  return {
    references: { ...references, ...found },
    words: [...words.slice(0, index), ...by.split(' '), ...words.slice(index + length)],
  }
}
