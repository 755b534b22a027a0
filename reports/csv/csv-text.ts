// Writes rows as CSV that a spreadsheet program opens without harm.

import { stringify } from 'csv-stringify/sync'

/**
 * UTF-8 with a byte-order mark, for Excel, and CRLF line ends. A cell that begins as a formula does gets an apostrophe in
 * front of it, so that no program runs it (CWE-1236).
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  // The writer puts quotes around a cell with CRLF only; a reader may end a line at either.
  stringify([columns, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
