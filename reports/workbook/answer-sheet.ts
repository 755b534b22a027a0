// The sheet of answers, which people can fill in offline and send back.

import { longest } from '../../assessment/limits.ts'
import type { AnswerRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { yesOrNo } from '../wording/shown.ts'
import { blank, day, fillInColours, type Input, type ReportSheet, tableSheet, text, whole } from './cell.ts'

// In characters. The printed columns fit an A4 page in a readable size.
const widths = [10, 19, 7, 13, 40, 36, 15, 14, 18, 28, 24]
const days = 18
const narrow = 12
const names = 20

/** One row for each question. Has the column of people only if the report names them. */
export function answerSheet({ answers, language }: ReportContent, wording: ReportWording): ReportSheet {
  const { answerColumns, workbook, values } = wording
  const { hints } = workbook
  // The fill hides the grid lines, so these cells get borders.
  const fill = { backgroundColor: fillInColours.cell, borderColor: '#d9d2b0', borderStyle: 'thin' as const }
  const hasNames = answers.some(({ by }) => by !== undefined)
  const titles = Object.values(answerColumns).filter((title) => hasNames || title !== answerColumns.by)
  const rows = answers.map((row) => [
    text(row.id),
    text(row.isLeftOut ? workbook.leftOut(row.functionName) : row.functionName),
    whole(row.level),
    text(wording.measures[row.measure]),
    text(row.text),
    text(row.yes),
    text(mayBe(row, wording)),
    blank(row.value && values[row.value], fill),
    blank(row.reason, fill),
    blank(row.note, fill),
    blank(row.evidence, fill),
    day(language, row.at),
    ...(hasNames ? [text(row.by)] : []),
    ...[row.isEvidenced, row.isSeenByTwo].map((is) => text(yesOrNo(wording, is))),
  ])
  const choices = [values.yes, values.no, values.unsure]
  const rowsOf = (isAllowed: boolean) =>
    answers.flatMap(({ notApplicableFor }, index) => (notApplicableFor.length > 0 === isAllowed ? [index + 2] : []))
  const at = (column: keyof typeof answerColumns) => titles.indexOf(answerColumns[column]) + 1
  const all = answers.map((_, index) => index + 2)
  const texts = (['reason', 'note', 'evidence'] as const).map(
    (column): Input => ({
      column: at(column),
      rows: all,
      longest: longest[column],
      hint: hints[column](longest[column]),
    }),
  )
  const fillIn = (['answer', 'reason', 'note', 'evidence'] as const).map((column) => answerColumns[column])
  const columns = [...widths, days, ...(hasNames ? [names] : []), narrow, narrow]
  return {
    ...tableSheet(workbook.sheets.answers, titles, rows, columns, fillIn),
    stickyColumnsCount: 1,
    printedColumns: at('evidence'),
    isFilledIn: true,
    inputs: [
      { column: at('answer'), rows: rowsOf(false), choices, hint: hints.answer },
      { column: at('answer'), rows: rowsOf(true), choices: [...choices, values.notApplicable], hint: hints.answer },
      ...texts,
    ],
  }
}

const mayBe = ({ notApplicableFor }: AnswerRow, { authorities }: ReportWording): string =>
  notApplicableFor.map((type) => authorities[type]).join(', ')
