// Recognises the columns of a table by their English or Welsh heads, and finds the header row.

import { visible } from './visible.ts'

/** The Welsh heads of the columns that are read. */
const welsh: ReadonlyMap<string, string> = new Map([
  ['cwestiwn', 'question'],
  ['ateb', 'answer'],
  ['rheswm', 'reason'],
  ['nodyn', 'note'],
  ['nodiadau', 'notes'],
  ['tystiolaeth', 'evidence'],
])

/** The head in lower case and without invisible characters; for a Welsh head, the English one. */
export function columnName(head: string): string {
  const name = visible(head).toLowerCase()
  return welsh.get(name) ?? name
}

/** Whether a column has its Welsh head. */
export const isWelshHead = (head: string): boolean => welsh.has(visible(head).toLowerCase())

/** The most rows above the header, such as a title and a date. */
export const mostAbove = 20

/** Whether these cells include the required columns. */
export function isHeader(cells: readonly string[], required: readonly string[]): boolean {
  const columns = cells.map(columnName)
  return required.every((column) => columns.includes(column))
}

/** The index of the header among the first rows; undefined if there is none. */
export function headerPlace(rows: readonly (readonly string[])[], required: readonly string[]): number | undefined {
  const place = rows.slice(0, mostAbove + 1).findIndex((cells) => isHeader(cells, required))
  return place < 0 ? undefined : place
}
