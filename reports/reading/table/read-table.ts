// Reads a CSV or Excel file as rows by column name, and collects every fault of its form.

import type { ToldFault } from '../../wording/told-fault.ts'
import { columnName, headerPlace, isHeader, isWelshHead } from './column-name.ts'
import { beginsWith, compoundFault } from './compound-file.ts'
import { decodeText, isNoText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { mostBytes, mostColumns, mostRows, type RowFault, type Table, type TableRecord } from './table.ts'
import { unscrambled } from './unscrambled.ts'
import { visible, visibleLines } from './visible.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

// The first bytes of a ZIP file (.xlsx), the second pair for an empty one.
const packed = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]

/**
 * Reads the required columns and the columns of texts, in any order. Skips all other columns and empty rows.
 * @param isStrict refuses a workbook with macros, links to other files or formulas
 */
export async function readTable(bytes: Uint8Array, required: readonly string[], isStrict = false): Promise<Table> {
  const refuse = (fault: ToldFault): Table => ({ rows: [], faults: [{ line: 1, fault }], warnings: [] })
  if (bytes.length > mostBytes) return refuse(['too-large'])
  const compound = compoundFault(bytes)
  if (compound) return refuse(compound)
  if (packed.some((start) => beginsWith(bytes, start)))
    return tableOf(await readWorkbook(bytes, required, isStrict), required)
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return refuse(decoded.fault)
  const warnings = decoded.warning === undefined ? [] : [decoded.warning]
  const table = tableOf(readCsv(decoded.text, required), required)
  return table.rows.length === 0 && table.faults.length > 0 && isNoText(decoded.text)
    ? refuse(['no-text'])
    : { ...table, warnings }
}

function tableOf(written: readonly TableRecord[] | RowFault, required: readonly string[]): Table {
  const read = 'fault' in written ? written : unscrambled(written)
  if ('fault' in read) return { rows: [], faults: [read], warnings: [] }
  if (read.length > mostRows) {
    return { rows: [], faults: [{ line: 1, fault: ['too-many-rows', mostRows] }], warnings: [] }
  }
  if (read.some(({ cells }) => cells.length > mostColumns)) {
    return { rows: [], faults: [{ line: 1, fault: ['cell-too-far', mostRows] }], warnings: [] }
  }
  const filled = read
    .map(({ line, cells }) => ({ line, cells: cells.map(visibleLines) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const top = headerPlace(
    filled.map(({ cells }) => cells),
    required,
  )
  const [header, ...below] = filled.slice(top ?? 0)
  const columns = header?.cells.map(columnName) ?? []
  const body = withoutRepeated(below, columns, required)
  const wrong = isInOneCell(header?.cells ?? [], required)
    ? [['in-one-cell'] as const]
    : headerFaults(columns, required)
  const faults =
    wrong.length > 0
      ? wrong.map((fault) => ({ line: header?.line ?? 1, fault }))
      : body.flatMap(tooLong(columns.length))
  const rows =
    wrong.length > 0 ? [] : body.map(({ line, cells }) => ({ line, cells: byColumn(columns, cells, required) }))
  return { rows, faults, warnings: [], isWelsh: header?.cells.some(isWelshHead) === true }
}

/** Drops repeated headers from the first rows: merged header cells appear in each row that they cover. */
function withoutRepeated(
  rows: readonly TableRecord[],
  columns: readonly string[],
  required: readonly string[],
): readonly TableRecord[] {
  const isAgain = ({ cells }: TableRecord) =>
    isHeader(cells, required) && cells.every((cell, nth) => cell === '' || columnName(cell) === columns[nth])
  const first = rows.findIndex((row) => !isAgain(row))
  return first === -1 ? [] : rows.slice(first)
}

/** The columns for texts. The last two may have several lines. */
const ofTexts = ['reason', 'evidence', 'note', 'notes']
const ofSeveralLines: ReadonlySet<string> = new Set(['note', 'notes'])

function byColumn(
  columns: readonly string[],
  cells: readonly string[],
  required: readonly string[],
): ReadonlyMap<string, string> {
  const read = [...required, ...ofTexts].filter((column) => columns.includes(column))
  return new Map(
    read.map((column) => {
      const cell = cells[columns.indexOf(column)] ?? ''
      return [column, ofSeveralLines.has(column) ? cell : visible(cell)]
    }),
  )
}

// A program that expects semicolons shows each row of a table with commas in one cell, and saves it that way.
function isInOneCell(header: readonly string[], required: readonly string[]): boolean {
  const [only = '', ...others] = header.filter((cell) => cell !== '')
  const inside = others.length > 0 ? [] : only.replaceAll('"', '').split(/[,;|\t]/)
  return inside.length > 1 && isHeader(inside, required)
}

const headerFaults = (columns: readonly string[], required: readonly string[]): readonly ToldFault[] => [
  ...required.filter((column) => !columns.includes(column)).map((column) => ['no-column', column] as const),
  ...columns
    .filter((column, index) => column !== '' && columns.indexOf(column) !== index)
    .map((column) => ['column-twice', column] as const),
]

const tooLong =
  (columns: number) =>
  ({ line, cells }: TableRecord): RowFault[] =>
    cells.slice(columns).some((cell) => cell !== '') ? [{ line, fault: ['too-many-cells'] }] : []
