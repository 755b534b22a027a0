// Writes the content of a report as an Excel workbook that can be filled in and sent back.

import writeWorkbook from 'write-excel-file/node'
import type { ReportContent } from '../content/content.ts'
import { titleOf } from '../paper/paper-of.ts'
import type { ReportWording } from '../wording/en.ts'
import { answerSheet } from './answer-sheet.ts'
import { benchmarkSheet } from './benchmark-sheet.ts'
import type { ReportSheet } from './cell.ts'
import { changeSheet } from './change-sheet.ts'
import { definitionSheet } from './definition-sheet.ts'
import { documentParts } from './document-parts.ts'
import { planSheet } from './plan-sheet.ts'
import { footerText, sheetParts } from './sheet-parts.ts'
import { functionSheet, historySheet, summarySheet } from './summary-sheets.ts'

const sheets = [
  summarySheet,
  functionSheet,
  benchmarkSheet,
  answerSheet,
  planSheet,
  definitionSheet,
  changeSheet,
  historySheet,
]

/** The bytes of the .xlsx file. It holds no formulas, macros or links. */
export async function workbookOf(content: ReportContent, wording: ReportWording): Promise<Uint8Array> {
  const made: ReportSheet[] = sheets.flatMap((sheet) => sheet(content, wording) ?? [])
  const title = titleOf(content, wording)
  const footer = { left: footerText(title), right: wording.page('&P', '&N') }
  return new Uint8Array(
    await writeWorkbook(made, {
      fontFamily: 'Arial',
      fontSize: 10,
      features: [sheetParts(footer), documentParts(title, `${content.language}-GB`)],
    }).toBuffer(),
  )
}
