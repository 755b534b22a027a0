// Reads the sheets of an Excel workbook (.xlsx): the one that has the required columns, or else the first.

import { strFromU8, strToU8, zipSync } from 'fflate'
import readSheets, { type CellValue } from 'read-excel-file/node'
import type { ToldFault } from '../../../wording/told-fault.ts'
import { headerPlace } from '../column-name.ts'
import { mostCells, type RowFault, type TableRecord } from '../table.ts'
import { visible } from '../visible.ts'
import { withPositions } from './cell-positions.ts'
import { hostilePart } from './hostile-parts.ts'
import { filledDown } from './merged-cells.ts'
import { mostUnpackedBytes, openPacked } from './packed-file.ts'
import { boundsFault, isSheet, referencesIn } from './sheet-bounds.ts'
import { type NamedSheet, namedSheets } from './sheet-names.ts'
import { mostSheets, xmlFault } from './xml-bounds.ts'

/**
 * The records of the sheet, each with its row number, or one fault.
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
    const texts = new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]))
    const endless = xmlFault(texts.values())
    if (endless !== undefined) return refused(endless)
    const parts = new Map([...texts].map(([name, xml]) => [name, positioned(xml)]))
    const fault = isStrict ? hostilePart(packed.names, parts) : undefined
    if (fault !== undefined) return refused(fault)
    if (namedSheets(parts).length > mostSheets) return refused(['overfull'])
    const sheets = new Map([...parts].filter(([, xml]) => isSheet(xml)).map(([name, xml]) => [name, cleaned(xml)]))
    const tooFar = boundsFault([...sheets.values()])
    if (tooFar !== undefined) return refused(tooFar)
    const clean = Object.fromEntries([...sheets].map(([name, xml]) => [name, strToU8(xml)]))
    const again = Buffer.from(zipSync({ ...files, ...clean }, { level: 0 }))
    // A sheet that holds only a chart has no cells.
    const read = (await readSheets(again)).map(({ sheet, data }) => ({
      sheet,
      data: (data as SheetData | undefined) ?? [],
    }))
    if (lettersIn(read) > mostUnpackedBytes || cellsIn(read) > mostCells) return refused(['overfull'])
    const named = namedSheets(parts)
    const filled = read.map(({ sheet, data }, nth) => ({
      sheet,
      data: filledDown(data, parts.get(named[nth]?.path ?? '') ?? ''),
    }))
    return chosen(filled, named, required)
  } catch {
    return refused(['unreadable-workbook'])
  }
}

const refused = (fault: ToldFault): RowFault => ({ line: 1, fault })

// Pictures and printer settings stay packed.
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const positioned = (xml: string): string => (isSheet(xml) ? withPositions(xml) : xml)

// The reader treats a cell with an error value, such as #N/A, as empty, so the value becomes text. Programs write
// formatted cells and rows without values down to the last row of a sheet. These are removed.
const cleaned = (xml: string): string =>
  xml
    .replaceAll(errorType, '$1$2str$2')
    .replaceAll(formulaAlone, formulaAsText)
    .replaceAll(emptyCell, '')
    .replaceAll(emptyRow, '')

// A formula without its value would read as an empty cell. As text it is refused.
const formulaAlone =
  /<((?:[^\s<>:/]+:)?)c\s([^<>]*)>\s*<\1f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1f>)\s*(?:<\1v\s*(?:\/>|><\/\1v>)\s*)?<\/\1c>/g

const formulaAsText = (_: string, prefix: string, attributes: string): string => {
  const [reference = ''] = referencesIn(attributes)
  return `<${prefix}c r="${reference}" t="str"><${prefix}v>=</${prefix}v></${prefix}c>`
}

const emptyCell = /<([^\s<>:/]+:)?c\s[^<>]*(?:\/>|>\s*<\/\1?c>)/g

const emptyRow = /<([^\s<>:/]+:)?row\s[^<>]*(?:\/>|(?<!\/)>\s*<\/\1?row>)/g

const errorType = /(<(?:[^\s<>:/]+:)?c\s(?:[^<>]*?\s)?t=)(["'])e\2/g

// Many cells can share one long text, which the file holds once.
const lettersIn = (read: readonly ReadSheet[]): number =>
  read.reduce(
    (sum, { data }) => data.reduce((all, row) => row.reduce<number>((some, cell) => some + lengthOf(cell), all), sum),
    0,
  )

const lengthOf = (cell: CellValue | null): number => (typeof cell === 'string' ? cell.length : 0)

// Many sheets can share one part.
const cellsIn = (read: readonly ReadSheet[]): number =>
  read.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0)

/**
 * The records of the first sheet with the columns. Hidden sheets count only if no visible one has the columns. Returns
 * a fault if two such sheets differ.
 */
function chosen(
  read: readonly ReadSheet[],
  named: readonly NamedSheet[],
  required: readonly string[],
): readonly TableRecord[] | RowFault {
  const all = read.map(({ sheet, data }, nth) => ({
    sheet,
    isHidden: named[nth]?.isHidden === true,
    records: recordsOf(data),
  }))
  const fitting = all.filter(({ records }) => hasColumns(records, required))
  const seen = fitting.filter(({ isHidden }) => !isHidden)
  const [first, ...others] = seen.length > 0 ? seen : fitting
  const other = first && others.find(({ records }) => JSON.stringify(records) !== JSON.stringify(first.records))
  if (first && other) return refused(['two-sheets', first.sheet, other.sheet])
  return first?.records ?? all[0]?.records ?? []
}

type SheetData = readonly (readonly (CellValue | null)[])[]

type ReadSheet = { readonly sheet: string; readonly data: SheetData }

const recordsOf = (rows: SheetData): readonly TableRecord[] =>
  rows.map((row, index) => ({ line: index + 1, cells: row.map(asWritten) }))

function asWritten(value: CellValue | null): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function hasColumns(records: readonly TableRecord[], required: readonly string[]): boolean {
  const filled = records.map(({ cells }) => cells).filter((cells) => cells.some((cell) => visible(cell) !== ''))
  return headerPlace(filled, required) !== undefined
}
