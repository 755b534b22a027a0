// Reads each row of a table of answers on its own: the question, the answer, the texts, and its faults.

import type { AnswerValue } from '../../../assessment/answers/answer.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import type { ToldFault } from '../../wording/told-fault.ts'
import type { Row, Table } from '../table/table.ts'
import { answerIn, isErrorValue } from './answer-words.ts'
import { namedQuestion } from './named-question.ts'

/** One answer as a table gives it. Empty cells are absent. */
export type GivenAnswer = {
  readonly value?: AnswerValue
  readonly reason?: string
  readonly note?: string
  readonly evidence?: string
}

export type ReadRow = {
  readonly line: number
  /** The question's id, or the text of the cell. */
  readonly id: string
  readonly question?: Question
  readonly given: GivenAnswer
  readonly faults: readonly ToldFault[]
}

/** Every row in order. Repeating a question that an earlier row answers is a fault of the later row. */
export function readRows(table: Table, set: QuestionSet, authority: AuthorityType | undefined): readonly ReadRow[] {
  const lines = new Map<string, number>()
  return table.rows.map((row) => {
    const question = namedQuestion(set, cell(row, 'question'))
    const read = answerIn(cell(row, 'answer'), table.isWelsh === true, cell(row, 'reason') !== '')
    const id = 'fault' in question ? cell(row, 'question') : question.id
    const before = lines.get(id)
    const texts = textsIn(row)
    // An empty row, such as one of a copied list, does not make a later answer a repetition.
    if (before === undefined && (cell(row, 'answer') !== '' || Object.keys(texts).length > 0)) lines.set(id, row.line)
    const value = 'fault' in read ? undefined : read.value
    return {
      line: row.line,
      id,
      ...(!('fault' in question) && { question }),
      given: { value, ...texts },
      faults: [
        ...('fault' in question ? [question.fault] : []),
        ...(!('fault' in question) && before !== undefined ? [['answered-before', id, before] as const] : []),
        ...('fault' in read ? [read.fault] : []),
        ...(value === 'notApplicable' ? notApplicableFaults(row, question, authority) : []),
      ],
    }
  })
}

const cell = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => row.cells.get(column) ?? '').find((text) => text !== '') ?? ''

function textsIn(row: Row): Omit<GivenAnswer, 'value'> {
  const texts = [cell(row, 'reason'), cell(row, 'note', 'notes'), cell(row, 'evidence')].map(withoutGuard)
  const [reason, note, evidence] = texts
  return { ...(reason && { reason }), ...(note && { note }), ...(evidence && { evidence }) }
}

/** Removes the apostrophe that our CSV puts before a text that begins like a formula. */
export const withoutGuard = (text: string): string => text.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/u, '')

function notApplicableFaults(
  row: Row,
  question: Question | { readonly fault: ToldFault },
  authority: AuthorityType | undefined,
): readonly ToldFault[] {
  const reason = cell(row, 'reason')
  const faults: readonly ToldFault[] = reason === '' || isErrorValue(reason) ? [['needs-reason']] : []
  if ('fault' in question) return faults
  const { id, notApplicable } = question
  if (notApplicable.length === 0) return [...faults, ['never-n-a', id]]
  if (authority === undefined || notApplicable.includes(authority)) return faults
  return [...faults, ['never-n-a-to', id, authority]]
}
