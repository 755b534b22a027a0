// The cells of a workbook: texts that stay texts when they are edited, numbers, shares and heads.

import type writeWorkbook from 'write-excel-file/node'
import type { CellObject, Row } from 'write-excel-file/node'
import type { Ratio } from '../../assessment/summary.ts'
import { toNumber } from '../../scoring/ratio.ts'

/** Excel takes no longer text in one cell. */
const longestText = 32_767

/** A sheet, with the parts that the workbook adds to it beside its cells. */
export type ReportSheet = Parameters<typeof writeWorkbook>[0][number] & {
  /** The row of the head and the last row, counted from 1, with the number of columns: what the filter spans. */
  readonly filter?: { readonly head: number; readonly last: number; readonly columns: number }
  readonly lists?: readonly ChoiceList[]
}

/** Cells that offer a list of choices: a column, counted from 1, and its rows. */
export type ChoiceList = {
  readonly column: number
  readonly rows: readonly number[]
  readonly choices: readonly string[]
}

/** A text. Its format keeps Excel from reading it as a formula, also after it is edited. */
export const text = (value: string | undefined, more: CellObject = {}): CellObject | null =>
  value === undefined || value === ''
    ? null
    : { value: value.slice(0, longestText), type: String, format: '@', wrap: true, alignVertical: 'top', ...more }

/** An empty cell for text that people fill in. */
export const blank = (value: string | undefined): CellObject =>
  text(value) ?? { type: String, format: '@', wrap: true, alignVertical: 'top', value: undefined }

export const whole = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, format: '0', alignVertical: 'top' }

/** A score, exact, shown to one decimal. */
export const score = (value: Ratio | null): CellObject | null =>
  value === null ? null : { value: toNumber(value), type: Number, format: '0.0', alignVertical: 'top' }

/** A share, exact, shown as a whole per cent. */
export const share = (value: Ratio | null): CellObject | null =>
  value === null ? null : { value: toNumber(value), type: Number, format: '0%', alignVertical: 'top' }

/** The first row of a table. */
export const head = (titles: readonly string[]): Row =>
  titles.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e9ebf7',
    wrap: true,
    alignVertical: 'top' as const,
    bottomBorderColor: '#3b4fb8',
    bottomBorderStyle: 'thin' as const,
  }))

/** A sheet that is one table: frozen head, a filter over all columns. `widths` are in characters. */
export function tableSheet(
  name: string,
  titles: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
): ReportSheet {
  return {
    sheet: name,
    data: [head(titles), ...rows].map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    filter: { head: 1, last: rows.length + 1, columns: titles.length },
  }
}

// Points. Programs differ in whether they fit a row to its text, so its height is worked out from the length of the text.
const lineHeight = 13
const most = 400

function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, index) => linesIn(valueIn(cell), widths[index] ?? 10))
  const height = Math.min(most, Math.max(1, ...lines) * lineHeight + 4)
  return row.map((cell, index) => (index === 0 && cell instanceof Object ? { ...cell, height } : cell))
}

const valueIn = (cell: Row[number]): unknown => (cell instanceof Object && 'value' in cell ? cell.value : undefined)

const linesIn = (value: unknown, width: number): number =>
  typeof value === 'string' ? value.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / width), 0) : 1
