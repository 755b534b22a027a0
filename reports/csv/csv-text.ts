// Writes rows as CSV that is safe to open in a spreadsheet program.

import { stringify } from 'csv-stringify/sync'

/**
 * UTF-8 with a byte-order mark, for Excel, and CRLF line ends. Puts an apostrophe before a cell that begins like a
 * formula, so that no program runs it (CWE-1236).
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  // By default the writer does not quote a cell for a lone CR or LF, but some readers end a line there.
  stringify([columns, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
