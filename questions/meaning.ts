// Checksums of a question's meaning. Equal checksums mean that an answer can be kept.

import { createHash } from 'node:crypto'
import { nations } from '../assessment/council.ts'
import type { Question, QuestionSet, SetWords } from '../assessment/question-set.ts'

/**
 * Two checksums of one question (64 hexadecimal digits each).
 * `asks`: the text and the Yes line for each nation, so what an answer says. It may be equal for two ids.
 * `counts`: `asks`, with all that scoring uses: function, level, measure, duties, authority types.
 */
export type Meaning = { readonly asks: string; readonly counts: string }

/** The checksums of every question, by id. Titles, reasons, actions, examples and sources do not matter. */
export function meanings(set: QuestionSet): ReadonlyMap<string, Meaning> {
  const words = ruling(set)
  return new Map([...set.questions].map(([id, question]) => [id, meaningOf(question, words)]))
}

/** One checksum for the whole set: its scale, its roles, its glossary's meanings and all its questions. */
export function setMeaning(set: QuestionSet): string {
  const { leadership = '', culture = '', provision, takeUp } = set.roles
  const glossary = [...ruling(set).glossary].map(([key, { term, meaning }]) => [key, term, meaning])
  return checksum([
    set.levels,
    [leadership, culture, sorted(provision), sorted(takeUp)],
    sorted(glossary.map((entry) => JSON.stringify(entry))),
    [...meanings(set)].map(([id, { counts }]) => [id, counts]),
  ])
}

function meaningOf({ id, functionCode, level, measure, duty, notApplicable }: Question, words: SetWords): Meaning {
  const asked = [undefined, ...nations].map((nation) => words.question(id, nation)).map(({ text, yes }) => [text, yes])
  const asks = checksum(asked)
  return { asks, counts: checksum([asks, functionCode, level, measure, sorted(duty), sorted(notApplicable)]) }
}

// A set that gains a language keeps its meaning, so one language rules: English, or else the set's first.
function ruling(set: QuestionSet): SetWords {
  const words = set.words.get('en') ?? set.words.values().next().value
  if (words === undefined) throw new RangeError(`The question set ${set.id} has no wording`)
  return words
}

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort()

// A line break or a double space in a file does not change what people read.
const checksum = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ') : part)))
    .digest('hex')
