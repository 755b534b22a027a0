// Adds missing positions to the cells of a sheet. Such a cell comes directly after the one before (ECMA-376, 18.3.1.4).

import { letters } from '../../../workbook/letters.ts'
import { numberOf, referencesIn, rowOrCell } from './sheet-bounds.ts'

/** Adds a position to each cell without one in the XML of a sheet. Keeps existing positions, even wrong ones. */
export function withPositions(sheet: string): string {
  let [row, column] = [0, 0]
  return sheet.replaceAll(rowOrCell, (tag: string, name: string, attributes: string, end: string) => {
    const [written] = referencesIn(attributes)
    if (name === 'row') {
      row = written === undefined ? row + 1 : Number(written)
      column = 0
      return tag
    }
    const [, at = '', below = ''] = /^([A-Z]+)(\d+)$/.exec(written ?? '') ?? []
    column = at === '' ? column + 1 : numberOf(at)
    if (below !== '') row = Number(below)
    if (written !== undefined) return tag
    const start = tag.slice(0, tag.length - attributes.length - end.length)
    return `${start} r="${letters(column)}${row}"${attributes}${end}`
  })
}
