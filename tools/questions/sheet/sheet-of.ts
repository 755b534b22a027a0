// Writes the blank spreadsheet of a question set, as CSV or as an Excel workbook.

import { extname } from 'node:path'
import writeWorkbook from 'write-excel-file/node'
import type { Nation } from '../../../assessment/council.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { csvText } from '../../../reports/csv/csv-text.ts'
import type { Outcome } from '../../command/outcome.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { writeNewFile } from '../../command/write-new-file.ts'
import { sheetColumns, sheetRows } from './sheet-rows.ts'

type Rows = readonly (readonly string[])[]
type Choices = { readonly out?: string; readonly language?: string; readonly nation?: Nation }

/**
 * The spreadsheet of the set in the folder, as CSV on the standard output, or in the file `out`. Never overwrites a
 * file, because it may hold answers. Throws QuestionSetInvalid or UsageFault.
 */
export async function sheetOf(folder: string, { out, language, nation }: Choices): Promise<Outcome> {
  const set = loadQuestionSet(folder)
  const [first = ''] = set.words.keys()
  const words = set.words.get(language ?? (set.words.has('en') ? 'en' : first))
  if (!words) throw new UsageFault(`The set has no language ${language}; it has ${[...set.words.keys()].join(', ')}.`)
  const rows = sheetRows(set, words, nation)
  if (out === undefined) return { exitCode: 0, out: csv(rows).trimEnd() }
  const kind = extname(out).toLowerCase()
  if (kind !== '.csv' && kind !== '.xlsx') throw new UsageFault('--out must name a file that ends in .csv or .xlsx.')
  writeNewFile(out, kind === '.csv' ? csv(rows) : await workbook(rows))
  return { exitCode: 0, out: `${out} has the ${rows.length} questions of ${set.id} ${set.version}.` }
}

const csv = (rows: Rows): string => csvText(sheetColumns, rows)

// In characters. Texts get wide columns, ids and answers narrow ones.
const widths: Readonly<Partial<Record<string, number>>> = { function: 24, asked: 60, 'what counts': 50, note: 40 }

const workbook = (rows: Rows): Promise<Buffer> =>
  writeWorkbook(
    [
      sheetColumns.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String, wrap: true }))),
    ],
    {
      sheet: 'Answers',
      columns: sheetColumns.map((column) => ({ width: widths[column] ?? 14 })),
      stickyRowsCount: 1,
    },
  ).toBuffer()
