// Repairs a UTF-8 table that a program read as windows-1252 and then saved.

import type { RowFault, TableRecord } from './table.ts'
import { windows1252Bytes } from './windows-1252.ts'

// The byte-order mark of UTF-8, read as windows-1252. Files from this product begin with the mark.
const scrambledMark = '\u00ef\u00bb\u00bf'

/**
 * Restores the text of each cell if the first cell begins with the scrambled mark; otherwise returns the records as
 * they are. Returns a fault if a cell has lost bytes, because its text would replace a good one.
 */
export function unscrambled(records: readonly TableRecord[]): readonly TableRecord[] | RowFault {
  if (!records[0]?.cells[0]?.startsWith(scrambledMark)) return records
  try {
    return records.map(({ line, cells }) => ({ line, cells: cells.map(asUtf8) }))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { line: 1, fault: ['wrong-encoding', 'UTF-8'] }
  }
}

/** Throws a TypeError if the bytes of the text are not UTF-8. */
const asUtf8 = (cell: string): string => new TextDecoder('utf-8', { fatal: true }).decode(windows1252Bytes(cell))
