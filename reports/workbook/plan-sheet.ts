// The sheet of gaps, with the plan for each.

import type { GapRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { blank, day, type ReportSheet, tableSheet, text, whole } from './cell.ts'

// In characters. Together they fit an A4 page in a readable size.
const widths = [10, 19, 7, 24, 38, 34, 8, 20, 12, 16, 18, 24]

/** One row for each gap up to the targets that is answered No, in order, and for each planned entry. */
export function planSheet({ plan, language }: ReportContent, wording: ReportWording): ReportSheet {
  const { workbook, statuses } = wording
  const titles = Object.values(workbook.plan)
  const rows = plan.map((row) => [
    text(row.id),
    text(row.functionName),
    whole(row.level),
    text(row.title),
    text(row.action),
    text(row.why),
    whole(row.phase ?? null),
    text(worth(row, wording)),
    text(statuses[row.status]),
    blank(row.owner),
    day(language, row.due) ?? blank(undefined),
    blank(row.note),
  ])
  return {
    ...tableSheet(workbook.sheets.plan, titles, rows, widths),
    inputs: [
      {
        column: titles.indexOf(workbook.plan.status) + 1,
        rows: plan.map((_, index) => index + 2),
        choices: Object.values(statuses),
      },
    ],
  }
}

const worth = ({ isDuty, reachesLevel }: GapRow, { first }: ReportWording): string =>
  [...(isDuty ? [first.duty] : []), ...(reachesLevel === undefined ? [] : [first.oneStep(reachesLevel)])].join(', ')
