// A table as every reader returns it: records, then rows by column, and their faults.

import type { ToldFault } from '../../wording/told-fault.ts'

/** A record as the file has it: the line it begins on, or its row in a workbook, and its cells in order. */
export type TableRecord = { readonly line: number; readonly cells: readonly string[] }

/** One row: its line, and its cells by column (in lower case). No cell has invisible characters or outer spaces; a note may have several lines. */
export type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** One fault of a file, with its line. */
export type RowFault = { readonly line: number; readonly fault: ToldFault }

/** A whole table. `warnings` name each guess about the file. */
export type Table = {
  readonly rows: readonly Row[]
  readonly faults: readonly RowFault[]
  readonly warnings: readonly ToldFault[]
  /** Whether a column that is read has a Welsh head. A word such as "na" has another meaning in such a table. */
  readonly isWelsh?: boolean
}

/** The most bytes of one file. A table of a thousand long notes has less than a tenth of it. */
export const mostBytes = 5 * 1024 * 1024

/** The most rows of one table. Empty rows count too. */
export const mostRows = 10_000

/** The most columns of one table: up to ZZ. */
export const mostColumns = 702

/** The most cells of one table, or of the grids of all sheets of a workbook. The workbook of this product has some thousands. */
export const mostCells = 500_000

/** UTF-16 code units of one row of a CSV file: twenty times the length that all its texts together may have. */
export const longestRow = 200_000
