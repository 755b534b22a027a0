// The name by which a column of a table is known in any language, and the row that has these names.

import { visible } from './visible.ts'

/** The heads that a Welsh file of answers has for the columns that are read. */
const welsh: ReadonlyMap<string, string> = new Map([
  ['cwestiwn', 'question'],
  ['ateb', 'answer'],
  ['rheswm', 'reason'],
  ['nodyn', 'note'],
  ['nodiadau', 'notes'],
  ['tystiolaeth', 'evidence'],
])

/** The head in lower case and without invisible characters; a Welsh head as the English one of the same column. */
export function columnName(head: string): string {
  const name = visible(head).toLowerCase()
  return welsh.get(name) ?? name
}

/** Whether a column has its Welsh head. */
export const isWelshHead = (head: string): boolean => welsh.has(visible(head).toLowerCase())

/** How many rows, such as a title and a date, may stand above the header. */
export const mostAbove = 20

/** Whether these cells name the required columns. */
export function isHeader(cells: readonly string[], required: readonly string[]): boolean {
  const columns = cells.map(columnName)
  return required.every((column) => columns.includes(column))
}

/** The place of the header among the first rows; undefined if none of them is one. */
export function headerPlace(rows: readonly (readonly string[])[], required: readonly string[]): number | undefined {
  const place = rows.slice(0, mostAbove + 1).findIndex((cells) => isHeader(cells, required))
  return place < 0 ? undefined : place
}
