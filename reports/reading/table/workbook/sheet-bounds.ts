// Finds the sheets of a workbook by their content, and refuses sheets that would need too much memory.

import type { ToldFault } from '../../../wording/told-fault.ts'
import { mostCells, mostRows } from '../table.ts'

/** The optional prefix of an XML element's name. A file may choose any letters for it. */
const prefix = '(?:[^\\s<>:/]+:)?'

/** Whether this part holds cells. A hostile file may store a sheet under any name. */
export const isSheet = (xml: string): boolean => sheetData.test(xml)

const sheetData = new RegExp(`<${prefix}sheetData[\\s/>]`)

/**
 * The fault of sheets that need too much memory: the reader makes a full grid up to the last cell. A reference in
 * another form than Excel's is also a fault, because a reader could interpret it differently.
 */
export function boundsFault(sheets: readonly string[]): ToldFault | undefined {
  let cells = 0
  for (const sheet of sheets) {
    let [lastRow, lastColumn] = [0, 0]
    for (const [, tag, attributes = '', end] of sheet.matchAll(rowOrCell)) {
      if (end === '' || isOpen(attributes)) return ['unreadable-workbook']
      const references = referencesIn(attributes)
      if (tag === 'c' && references.length === 0) return ['unreadable-workbook']
      for (const reference of references) {
        const [, column, row] = (tag === 'c' ? cellName : rowName).exec(reference) ?? []
        if (column === undefined || row === undefined) return ['unreadable-workbook']
        if (column.length > 2 || Number(row) > mostRows) return ['cell-too-far', mostRows]
        lastRow = Math.max(lastRow, Number(row))
        lastColumn = Math.max(lastColumn, numberOf(column))
      }
    }
    cells += lastRow * lastColumn
    if (cells > mostCells) return ['cells-too-far-apart']
  }
  return undefined
}

/** Matches the tag of a row or a cell: its name, its attributes, and its end if it has one. */
export const rowOrCell = new RegExp(`<${prefix}(c|row)(?=[\\s/>])([^<>]*)(>?)`, 'g')

const quoted = /"[^"]*"|'[^']*'/g

/** Whether an attribute value continues after the `>` that seemed to end the tag. */
const isOpen = (attributes: string): boolean => /["']/.test(attributes.replaceAll(quoted, ''))

/** The references among the attributes of a row or a cell. */
export const referencesIn = (attributes: string): readonly string[] =>
  [...attributes.matchAll(/(?<![^\s:"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, one, other]) => one ?? other ?? '')

const cellName = /^([A-Z]{1,3})([1-9]\d{0,6})$/
const rowName = /^()([1-9]\d{0,6})$/

/** The number of a column by its letters: A is 1, AA is 27. */
export const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
