// Computes checksums of a question's meaning. An answer can be kept if they are equal.

import { createHash } from 'node:crypto'
import type { Question, QuestionSet } from '../assessment/question-set.ts'
import { askedTexts, asText, rulingWords } from '../assessment/versions/asked-texts.ts'

/**
 * Two checksums of one question (64 hexadecimal digits each). `asks`: of the text and the Yes line for each nation. It
 * may be equal for two ids. `counts`: of `asks` and everything that scoring uses: function, level, measure, duties,
 * authority types.
 */
export type Meaning = { readonly asks: string; readonly counts: string }

/** The checksums of every question, by id. Titles, reasons, actions, examples and sources do not matter. */
export function meanings(set: QuestionSet): ReadonlyMap<string, Meaning> {
  const asked = askedTexts(set)
  return new Map([...set.questions].map(([id, question]) => [id, meaningOf(asked.get(id) ?? '', question)]))
}

/** One checksum for the whole set: its scale, its roles, its glossary's meanings and all its questions. */
export function setMeaning(set: QuestionSet): string {
  const { leadership = '', culture = '', provision, takeUp } = set.roles
  const glossary = [...rulingWords(set).glossary].map(([key, { term, meaning }]) => [key, term, meaning])
  return checksum([
    set.levels,
    [leadership, culture, sorted(provision), sorted(takeUp)],
    sorted(glossary.map((entry) => JSON.stringify(entry))),
    [...meanings(set)].map(([id, { counts }]) => [id, counts]),
  ])
}

function meaningOf(asked: string, { functionCode, level, measure, duty, notApplicable }: Question): Meaning {
  const asks = digest(asked)
  return { asks, counts: checksum([asks, functionCode, level, measure, sorted(duty), sorted(notApplicable)]) }
}

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort()

const checksum = (value: unknown): string => digest(asText(value))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
