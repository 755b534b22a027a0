// Reads the sheets of an Excel workbook (.xlsx): the one that has the required columns, or else the first.

import { strFromU8, strToU8, type Unzipped, zipSync } from 'fflate'
import readSheets, { type CellValue } from 'read-excel-file/node'
import type { ToldFault } from '../../wording/told-fault.ts'
import { columnName } from './column-name.ts'
import { hostilePart } from './hostile-parts.ts'
import { openPacked } from './packed-file.ts'
import type { RowFault, TableRecord } from './table.ts'
import { visible } from './visible.ts'

/** The last row that may have a cell. */
export const mostRows = 10_000

/**
 * The records of the sheet, each with the number of its row, or one fault.
 * @param isStrict refuses macros, links to other files and formulas too
 */
export async function readWorkbook(
  bytes: Uint8Array,
  required: readonly string[],
  isStrict = false,
): Promise<readonly TableRecord[] | RowFault> {
  const packed = openPacked(bytes)
  if ('fault' in packed) return refused(packed.fault)
  if (!packed.names.includes('xl/workbook.xml')) {
    return refused(['no-workbook'])
  }
  try {
    const files = Object.fromEntries(
      packed.names.filter(isText).map((name) => [name, new Uint8Array(packed.unpack(name))]),
    )
    if (isStrict) {
      const texts = Object.entries(files).map(([name, content]) => [name, strFromU8(content)] as const)
      const fault = hostilePart(packed.names, new Map(texts))
      if (fault !== undefined) return refused(fault)
    }
    const clean = cleaned(files)
    if (reachesTooFar(clean)) return refused(['cell-too-far', mostRows])
    const again = Buffer.from(zipSync(clean, { level: 0 }))
    const sheets = (await readSheets(again)).map(({ data }) => recordsOf(data))
    return sheets.find((records) => hasColumns(records, required)) ?? sheets[0] ?? []
  } catch {
    return refused(['unreadable-workbook'])
  }
}

const refused = (fault: ToldFault): RowFault => ({ line: 1, fault })

// Pictures and printer settings stay packed.
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

// The reader takes a cell with an error value, such as #N/A, for an empty one. As text it stays.
// Programs write cells and rows that have a format and no value, down to the last row of a sheet. They go.
function cleaned(files: Unzipped): Unzipped {
  const changed = Object.entries(files).map(([name, content]) => [
    name,
    isSheet(name) ? strToU8(cleanedSheet(strFromU8(content))) : content,
  ])
  return Object.fromEntries(changed)
}

const cleanedSheet = (xml: string): string =>
  xml.replaceAll(errorType, '$1$2str$2').replaceAll(emptyCell, '').replaceAll(emptyRow, '')

const emptyCell = /<(\w+:)?c\s[^>]*(?:\/>|>\s*<\/\1?c>)/g

const emptyRow = /<(\w+:)?row\s[^>]*(?:\/>|(?<!\/)>\s*<\/\1?row>)/g

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name)

const errorType = /(<(?:\w+:)?c\s(?:[^>]*?\s)?t=)(["'])e\2/g

// The reader makes a full grid up to the last cell, so one stray cell at the edge of a sheet would fill the memory.
const reachesTooFar = (files: Unzipped): boolean =>
  Object.entries(files).some(
    ([name, content]) =>
      isSheet(name) &&
      strFromU8(content)
        .matchAll(cellReference)
        .some(([, column = '', row]) => column.length > 2 || Number(row) > mostRows),
  )

const cellReference = /<(?:\w+:)?(?:c|row)\s(?:[^>]*?\s)?r=["']([A-Z]*)(\d+)["']/gi

const recordsOf = (rows: readonly (readonly (CellValue | null)[])[]): readonly TableRecord[] =>
  rows.map((row, index) => ({ line: index + 1, cells: row.map(asWritten) }))

function asWritten(value: CellValue | null): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function hasColumns(records: readonly TableRecord[], required: readonly string[]): boolean {
  const header = records.find(({ cells }) => cells.some((cell) => visible(cell) !== ''))
  const columns = header?.cells.map(columnName) ?? []
  return required.every((column) => columns.includes(column))
}
