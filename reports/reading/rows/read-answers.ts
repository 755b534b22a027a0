// Reads the answers in a table for the commands. The bot's import is in `import/`.

import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Ratio } from '../../../assessment/summary.ts'
import type { RowFault, Table } from '../table/table.ts'
import { type GivenAnswer, readRows } from './read-rows.ts'

/** The columns that a table of answers must have. */
export const answerColumns = ['question', 'answer'] as const

export type Answers = {
  /** The values by question id. An empty cell is no answer yet. */
  readonly answers: AnswerValues
  /** The answers by question id, with the note and the evidence beside them. */
  readonly given: Readonly<Record<string, GivenAnswer>>
  /** The share of the Yes answers with a note or evidence; null without a Yes. */
  readonly evidenced: Ratio | null
  readonly faults: readonly RowFault[]
}

/** The answers by question id, and every fault with its line. A table without a row below its header is a fault. */
export function readAnswers(table: Table, set: QuestionSet, authority: AuthorityType | undefined): Answers {
  const read = readRows(table, set, authority)
  const found = read.flatMap(({ line, faults }) => faults.map((fault) => ({ line, fault })))
  return {
    answers: Object.fromEntries(read.map(({ id, given }) => [id, given.value])),
    given: Object.fromEntries(read.map(({ id, given }) => [id, given])),
    evidenced: shareEvidenced(read),
    faults: [...table.faults, ...nothingBelow(table), ...found].sort((a, b) => a.line - b.line),
  }
}

const nothingBelow = ({ rows, faults }: Table): readonly RowFault[] =>
  rows.length === 0 && faults.length === 0 ? [{ line: 1, fault: ['no-rows'] }] : []

function shareEvidenced(read: readonly { readonly given: GivenAnswer }[]): Ratio | null {
  const yes = read.filter(({ given }) => given.value === 'yes')
  const evidenced = yes.filter(({ given }) => given.note ?? given.evidence)
  return yes.length === 0 ? null : { n: evidenced.length, d: yes.length }
}
