// The name by which a column of a table is known, whichever language its head is in.

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
