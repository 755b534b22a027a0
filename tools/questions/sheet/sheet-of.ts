// Writes the blank spreadsheet of a question set, as CSV or as an Excel workbook.

import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import type { Nation } from '../../../assessment/council.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { type Outcome, UsageFault } from '../outcome.ts'
import { sheetColumns, sheetRows } from './sheet-rows.ts'

type Rows = readonly (readonly string[])[]
type Choices = { readonly out?: string; readonly language?: string; readonly nation?: Nation }

/**
 * The spreadsheet of the set in the folder, as CSV on the standard output, or in the file `out`.
 * Never writes over a file, because it may hold answers. Throws QuestionSetInvalid or UsageFault.
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
  save(out, kind === '.csv' ? csv(rows) : await workbook(rows))
  return { exitCode: 0, out: `${out} has the ${rows.length} questions of ${set.id} ${set.version}.` }
}

// The mark tells Excel that the file is UTF-8. Formula signs are escaped, because a set may come from elsewhere.
const csv = (rows: Rows): string =>
  stringify([sheetColumns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })

// In characters: texts get the room, ids and answers little.
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

function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    throw new UsageFault(code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`)
  }
}
