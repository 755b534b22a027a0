// Copies the text of a merged cell to each of its rows. The file holds it only in the first row.

import { mostCells, mostRows } from '../table.ts'
import { numberOf } from './sheet-bounds.ts'

/** Fills the first column of each merged range down its rows. Empty cells are `null`. */
export function filledDown<Cell>(
  rows: readonly (readonly (Cell | null)[])[],
  xml: string,
): readonly (readonly (Cell | null)[])[] {
  const filled = rows.map((row) => [...row])
  let open = mostCells
  for (const [, letters = '', first, last] of xml.matchAll(range)) {
    const column = numberOf(letters) - 1
    const text = rows[Number(first) - 1]?.[column] ?? null
    for (let nth = Number(first); text !== null && nth < Math.min(Number(last), mostRows) && open > 0; nth += 1) {
      open -= 1
      const row = filled[nth]
      if (row && (row[column] ?? null) === null) row[column] = text
    }
  }
  return filled
}

const range = /<(?:[^\s<>:/]+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g
