// The answers in a spreadsheet: every row checked against the question set before any of them is believed.

import type { AnswerValue, AnswerValues } from '../../../assessment/answers/answer.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import { parseQuestionId } from '../../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import { type Fault, type Row, readTable } from './read-table.ts'

const values: ReadonlyMap<string, AnswerValue | undefined> = new Map([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['unsure', 'unsure'],
  ['not sure', 'unsure'],
  ['n-a', 'notApplicable'],
  ['n/a', 'notApplicable'],
  ['na', 'notApplicable'],
  ['not applicable', 'notApplicable'],
  ['', undefined],
])

/** The answers by question id, and every fault with its line. An empty answer is no answer yet. */
export function readAnswers(
  text: string,
  set: QuestionSet,
  authority: AuthorityType | undefined,
): { answers: AnswerValues; faults: readonly Fault[] } {
  const { rows, faults } = readTable(text, ['question', 'answer'])
  const lines = new Map<string, number>()
  const rowFaults = rows.flatMap((row) => {
    const id = cell(row, 'question')
    const before = lines.get(id)
    if (before === undefined) lines.set(id, row.line)
    const question = questionOf(set, id)
    return [
      ...(question ? [] : [id === '' ? 'names no question' : `${id} is not a question of this set`]),
      ...(question && before !== undefined ? [`${id} has an answer on line ${before} already`] : []),
      ...answerFaults(row, question, authority),
    ].map((fault) => ({ line: row.line, fault }))
  })
  const answers = Object.fromEntries(rows.map((row) => [cell(row, 'question'), valueIn(row)]))
  return { answers, faults: [...faults, ...rowFaults].sort((a, b) => a.line - b.line) }
}

const cell = (row: Row, column: string): string => row.cells.get(column) ?? ''

const valueIn = (row: Row): AnswerValue | undefined => values.get(cell(row, 'answer').toLowerCase())

function questionOf(set: QuestionSet, written: string): Question | undefined {
  const id = parseQuestionId(written)
  return id && set.questions.get(id)
}

function answerFaults(row: Row, question: Question | undefined, authority: AuthorityType | undefined): string[] {
  const written = cell(row, 'answer')
  if (!values.has(written.toLowerCase())) return [`"${written}" is not an answer: use yes, no, unsure or n-a`]
  if (valueIn(row) !== 'notApplicable') return []
  const faults = cell(row, 'reason') === '' ? ['n-a needs a reason'] : []
  const allowed = question?.notApplicable ?? []
  if (question && allowed.length === 0) faults.push(`${question.id} is never not applicable`)
  else if (question && authority && !allowed.includes(authority))
    faults.push(`${question.id} is never not applicable to the authority type ${authority}`)
  return faults
}
