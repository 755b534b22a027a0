// The sheet of answers, which people can fill in offline and send back.

import type { AnswerRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { yesOrNo } from '../wording/shown.ts'
import { dayIn } from '../wording/wording.ts'
import { blank, type ReportSheet, tableSheet, text, whole } from './cell.ts'

// In characters.
const widths = [11, 26, 7, 13, 52, 48, 22, 15, 28, 36, 36, 17]
const narrow = 13
const names = 22

/** One row for each question. The column of people is there only if the report names them. */
export function answerSheet({ answers, language }: ReportContent, wording: ReportWording): ReportSheet {
  const { answerColumns, workbook, values } = wording
  const hasNames = answers.some(({ by }) => by !== undefined)
  const titles = Object.values(answerColumns).filter((title) => hasNames || title !== answerColumns.by)
  const rows = answers.map((row) => [
    text(row.id),
    text(row.functionName),
    whole(row.level),
    text(wording.measures[row.measure]),
    text(row.text),
    text(row.yes),
    text(mayBe(row, wording)),
    blank(row.value && values[row.value]),
    blank(row.reason),
    blank(row.note),
    blank(row.evidence),
    text(row.at && dayIn(language, row.at)),
    ...(hasNames ? [text(row.by)] : []),
    ...[row.isEvidenced, row.isSeenByTwo].map((is) => text(yesOrNo(wording, is))),
  ])
  const choices = [values.yes, values.no, values.unsure]
  const rowsOf = (isAllowed: boolean) =>
    answers.flatMap(({ notApplicableFor }, index) => (notApplicableFor.length > 0 === isAllowed ? [index + 2] : []))
  const column = titles.indexOf(answerColumns.answer) + 1
  return {
    ...tableSheet(workbook.sheets.answers, titles, rows, [...widths, ...(hasNames ? [names] : []), narrow, narrow]),
    stickyColumnsCount: 1,
    lists: [
      { column, rows: rowsOf(false), choices },
      { column, rows: rowsOf(true), choices: [...choices, values.notApplicable] },
    ],
  }
}

const mayBe = ({ notApplicableFor }: AnswerRow, { authorities }: ReportWording): string =>
  notApplicableFor.map((type) => authorities[type]).join(', ')
