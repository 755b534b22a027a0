// The types of a table: records as read from a file, then rows by column, and their faults. Also its limits.

import type { ToldFault } from '../../wording/told-fault.ts'

/** A record of the file: its first line (in a workbook its row), and its cells in order. */
export type TableRecord = { readonly line: number; readonly cells: readonly string[] }

/**
 * One row: its line, and its cells by column name in lower case. Cells have no invisible characters and no outer
 * spaces.
 */
export type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** One fault of a file, with its line. */
export type RowFault = { readonly line: number; readonly fault: ToldFault }

/** A whole table. `warnings` names each guess about the file. */
export type Table = {
  readonly rows: readonly Row[]
  readonly faults: readonly RowFault[]
  readonly warnings: readonly ToldFault[]
  /** Whether a column has a Welsh head. A word such as "na" has another meaning in such a table. */
  readonly isWelsh?: boolean
}

/** The most bytes of one file. A table of a thousand long notes has less than a tenth of this. */
export const mostBytes = 5 * 1024 * 1024

/** The most rows of one table. Empty rows count too. */
export const mostRows = 10_000

/** The most columns of one table: up to ZZ. */
export const mostColumns = 702

/** The most cells of one table, or of the grids of all sheets of a workbook. Our own workbook has some thousands. */
export const mostCells = 500_000

/** The most UTF-16 code units of one CSV row: twenty times what its texts may have together. */
export const longestRow = 200_000
