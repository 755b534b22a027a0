// Reads a workbook back: its sheets as rows, and their XML.

import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { xmlOf } from '../docx/read-docx.ts'

type Cell = string | number | boolean | Date | null

export type ReadWorkbook = {
  readonly rows: (sheet: string) => readonly (readonly Cell[])[]
  /** The numbers and days of all sheets, each with its place. */
  readonly figures: readonly string[]
  /** The XML of each sheet, in order. */
  readonly xml: readonly string[]
  readonly names: readonly string[]
  readonly workbook: string
}

export async function readReportBook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const sheets = await readSheets(Buffer.from(bytes))
  const files = unzipSync(bytes)
  const xml = Object.entries(files)
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .map(([, content]) => strFromU8(content))
  // A part that is not well-formed throws.
  for (const [name, content] of Object.entries(files)) if (name.endsWith('.xml')) xmlOf(strFromU8(content))
  return {
    xml,
    figures: sheets.flatMap(({ data }, sheet) =>
      data.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === 'number' || cell instanceof Date ? [`${sheet} ${row} ${column}: ${cell.valueOf()}`] : [],
        ),
      ),
    ),
    names: Object.keys(files),
    workbook: strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()),
    rows: (sheet) => {
      const found = sheets.find((each) => each.sheet === sheet)
      if (!found) throw new Error(`There is no sheet ${sheet}: ${sheets.map((each) => each.sheet).join(', ')}`)
      return found.data as unknown as readonly (readonly Cell[])[]
    },
  }
}
