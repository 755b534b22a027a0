// The sheet of answers that changed since the previous submission.

import type { ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { dayIn } from '../wording/wording.ts'
import { type ReportSheet, tableSheet, text } from './cell.ts'

/** One row for each answer that changed. Undefined without an earlier submission. */
export function changeSheet({ changes, language }: ReportContent, wording: ReportWording): ReportSheet | undefined {
  if (!changes) return undefined
  const said = wording.workbook.changes
  const titles = [
    said.question,
    said.function,
    said.title,
    said.before(dayIn(language, changes.since)),
    said.now,
    said.gap,
  ]
  const rows = changes.answers.map(({ id, functionName, title, before, after, gap }) => [
    text(id),
    text(functionName),
    text(title),
    text(before === undefined ? wording.none : wording.values[before]),
    text(wording.values[after]),
    text(gap && said.gaps[gap]),
  ])
  return tableSheet(wording.workbook.sheets.changes, titles, rows, [12, 42, 44, 22, 16, 14])
}
