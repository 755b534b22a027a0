// Reads the answers in a table. Checks every row against the question set before it takes any.

import type { AnswerValue, AnswerValues } from '../../../assessment/answers/answer.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import type { Ratio } from '../../../assessment/summary.ts'
import type { Fault, Row, Table } from '../table/table.ts'
import { answerIn, isErrorValue } from './answer-words.ts'
import { namedQuestion } from './named-question.ts'

/** The columns that a table of answers must have. */
export const answerColumns = ['question', 'answer'] as const

/** One answer as a table gives it. Empty cells are absent. */
type GivenAnswer = {
  readonly value?: AnswerValue
  readonly reason?: string
  readonly note?: string
  readonly evidence?: string
}

export type Answers = {
  /** By question id. An empty cell is no answer yet. */
  readonly answers: AnswerValues
  /** The same with the texts beside them. */
  readonly given: Readonly<Record<string, GivenAnswer>>
  /** The share of the Yes answers with a note or evidence; null without a Yes. */
  readonly evidenced: Ratio | null
  readonly faults: readonly Fault[]
}

/** The answers by question id, and every fault with its line. A table without a row below its header is a fault. */
export function readAnswers(table: Table, set: QuestionSet, authority: AuthorityType | undefined): Answers {
  const lines = new Map<string, number>()
  const read = table.rows.map((row) => {
    const question = namedQuestion(set, cell(row, 'question'))
    const given = answerIn(cell(row, 'answer'))
    const id = 'fault' in question ? cell(row, 'question') : question.id
    const before = lines.get(id)
    if (before === undefined) lines.set(id, row.line)
    const value = 'fault' in given ? undefined : given.value
    const faults = [
      ...('fault' in question ? [question.fault] : []),
      ...(!('fault' in question) && before !== undefined ? [`${id} has an answer on line ${before} already`] : []),
      ...('fault' in given ? [given.fault] : []),
      ...(value === 'notApplicable' ? notApplicableFaults(row, question, authority) : []),
    ]
    return { row, id, value, faults: faults.map((fault) => ({ line: row.line, fault })) }
  })
  const faults = [...table.faults, ...nothingBelow(table), ...read.flatMap((each) => each.faults)]
  return {
    answers: Object.fromEntries(read.map(({ id, value }) => [id, value])),
    given: Object.fromEntries(read.map(({ id, row, value }) => [id, { value, ...textsIn(row) }])),
    evidenced: shareEvidenced(read),
    faults: faults.sort((a, b) => a.line - b.line),
  }
}

const cell = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => row.cells.get(column) ?? '').find((text) => text !== '') ?? ''

function textsIn(row: Row): Pick<GivenAnswer, 'reason' | 'note' | 'evidence'> {
  const [reason, note, evidence] = [cell(row, 'reason'), cell(row, 'note', 'notes'), cell(row, 'evidence')]
  return { ...(reason && { reason }), ...(note && { note }), ...(evidence && { evidence }) }
}

const nothingBelow = ({ rows, faults }: Table): readonly Fault[] =>
  rows.length === 0 && faults.length === 0
    ? [{ line: 1, fault: 'has a header and no row below it, so there is nothing to score' }]
    : []

function notApplicableFaults(
  row: Row,
  question: Question | { readonly fault: string },
  authority: AuthorityType | undefined,
): readonly string[] {
  const reason = cell(row, 'reason')
  const faults = reason === '' || isErrorValue(reason) ? ['n-a needs a reason'] : []
  if ('fault' in question) return faults
  const { id, notApplicable } = question
  if (notApplicable.length === 0) return [...faults, `${id} is never not applicable`]
  if (authority === undefined || notApplicable.includes(authority)) return faults
  return [...faults, `${id} is never not applicable to the authority type ${authority}`]
}

function shareEvidenced(read: readonly { readonly row: Row; readonly value: AnswerValue | undefined }[]): Ratio | null {
  const yes = read.filter(({ value }) => value === 'yes')
  const evidenced = yes.filter(({ row }) => cell(row, 'note', 'notes', 'evidence') !== '')
  return yes.length === 0 ? null : { n: evidenced.length, d: yes.length }
}
