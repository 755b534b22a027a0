// Writes the answers of a report as CSV, with the columns of the workbook's sheet.

import type { ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { yesOrNo } from '../wording/shown.ts'
import { csvText } from './csv-text.ts'

/** One row for each question. People can fill it in and send it back, like the workbook. */
export function answersCsv({ answers }: ReportContent, wording: ReportWording): string {
  const { answerColumns, authorities, measures, values } = wording
  const hasNames = answers.some(({ by }) => by !== undefined)
  const columns = Object.values(answerColumns).filter((title) => hasNames || title !== answerColumns.by)
  const rows = answers.map((row) => [
    ...[row.id, row.functionName, String(row.level), measures[row.measure], row.text, row.yes],
    row.notApplicableFor.map((type) => authorities[type]).join(', '),
    row.value === undefined ? '' : values[row.value],
    ...[row.reason, row.note, row.evidence, row.at?.slice(0, '2026-11-30'.length)].map((cell) => cell ?? ''),
    ...(hasNames ? [row.by ?? ''] : []),
    ...[row.isEvidenced, row.isSeenByTwo].map((is) => yesOrNo(wording, is) ?? ''),
  ])
  return csvText(columns, rows)
}
