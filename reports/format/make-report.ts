// Makes the file of a report in any format, on the thread that calls it.

import type { ReportContent } from '../content/content.ts'
import { paperOf } from '../paper/paper-of.ts'
import { resultsSvg } from '../picture/report-picture.ts'
import type { ReportWording } from '../wording/en.ts'
import { wordingIn } from '../wording/wording.ts'
import type { ReportFormat } from './formats.ts'

type Make = (content: ReportContent, wording: ReportWording) => Promise<string | Uint8Array>

// Loads each library when a report first needs it.
const makers: Readonly<Record<ReportFormat, Make>> = {
  docx: async (content, wording) => (await import('../docx/docx-of.ts')).docxOf(paperOf(content, wording)),
  pdf: async (content, wording) => (await import('../pdf/pdf-of.ts')).pdfOf(paperOf(content, wording)),
  xlsx: async (content, wording) => (await import('../workbook/workbook-of.ts')).workbookOf(content, wording),
  csv: async (content, wording) => (await import('../csv/answers-csv.ts')).answersCsv(content, wording),
  planner: async (content, wording) => (await import('../csv/planner-csv.ts')).plannerCsv(content, wording),
  json: async (content) => (await import('../json/json-of.ts')).jsonOf(content),
  png: async (content, wording) => (await import('../../charts/png.ts')).pngOf(resultsSvg(content, wording)),
  svg: async (content, wording) => resultsSvg(content, wording),
}

/**
 * The bytes of the file. A Word document, a workbook, a PDF or a PNG blocks the thread for some 15 to 400 ms, so a
 * server makes them in a worker thread. Throws a RangeError if reports have no wording in the content's language.
 */
export async function makeReport(format: ReportFormat, content: ReportContent): Promise<Uint8Array> {
  const made = await makers[format](content, wordingIn(content.language, content.council))
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}
