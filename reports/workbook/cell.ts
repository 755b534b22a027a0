// Makes the cells of a workbook: texts that stay texts when people edit them, numbers, shares and heads.

import type writeWorkbook from 'write-excel-file/node'
import type { CellObject, Row } from 'write-excel-file/node'
import type { Ratio } from '../../assessment/summary.ts'
import { toNumber } from '../../scoring/ratio.ts'
import { linesOf } from '../paper/space/text-lines.ts'

/** Excel's limit for the text of one cell, in characters. */
const longestText = 32_767

/** A sheet, with what the workbook adds to it besides its cells. */
export type ReportSheet = Parameters<typeof writeWorkbook>[0][number] & {
  /** The range of the filter: the rows of the head and of the last record, from 1, and the number of columns. */
  readonly filter?: { readonly head: number; readonly last: number; readonly columns: number }
  readonly inputs?: readonly Input[]
  /** The number of printed columns, from the first; all by default. */
  readonly printedColumns?: number
  /** People fill this sheet in. Its tab has the colour of the input cells. */
  readonly isFilledIn?: true
}

/**
 * The values that the cells of a column allow: one of the choices, or a text of limited length. Columns count from 1.
 */
export type Input = {
  readonly column: number
  readonly rows: readonly number[]
  /** Shown while the cell is selected; at most 255 characters in Excel. */
  readonly hint?: string
} & ({ readonly choices: readonly string[] } | { readonly longest: number })

/** The colour of the cells that people fill in, and of their heads. */
export const fillInColours = { cell: '#fffbe6', head: '#ffe999' } as const

/** A text. Its format keeps Excel from reading it as a formula, even after an edit. */
export const text = (value: string | undefined, more: CellObject = {}): CellObject | null =>
  value === undefined || value === ''
    ? null
    : {
        value: spelledOut(value.slice(0, longestText)),
        type: String,
        format: '@',
        wrap: true,
        alignVertical: 'top',
        ...more,
      }

// A workbook reads `_x0041_` as the letter A (ECMA-376, part 1, 22.9.2.19), and SharePoint addresses contain such
// parts.
const spelledOut = (value: string): string => value.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

/** An empty cell for text that people fill in. */
export const blank = (value: string | undefined, more: CellObject = {}): CellObject =>
  text(value, more) ?? { type: String, format: '@', wrap: true, alignVertical: 'top', value: undefined, ...more }

const number = (value: number, format: string): CellObject =>
  ({ value, type: Number, format, align: 'center', alignVertical: 'top' }) as const

export const whole = (value: number | null): CellObject | null => (value === null ? null : number(value, '0'))

// The language of the month's name, as a Windows language id. Excel takes it from the format.
const languageIds: Readonly<Record<string, string>> = { en: '809', cy: '452' }

/** A calendar day that sorts and filters as a date: "28 November 2026". `iso` is a moment or a day (ISO 8601). */
export function day(language: string, iso: string | undefined): CellObject | null {
  if (iso === undefined) return null
  const inLondon = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' }).format(
    new Date(iso),
  )
  return {
    value: new Date(`${inLondon}T00:00:00Z`),
    type: Date,
    format: `[$-${languageIds[language] ?? languageIds.en}]d mmmm yyyy`,
    align: 'left',
    alignVertical: 'top',
  }
}

/** A score, exact, shown to one decimal. */
export const score = (value: Ratio | null): CellObject | null =>
  value === null ? null : number(toNumber(value), '0.0')

/** A share, exact, shown as a whole per cent. */
export const share = (value: Ratio | null): CellObject | null => (value === null ? null : number(toNumber(value), '0%'))

/** A figure that was published as a number, such as a median. */
export const figure = (value: number | undefined): CellObject | null =>
  value === undefined ? null : number(value, '0.0')

/** The first row of a table. A head above numbers is centred, as they are. */
export const head = (titles: readonly string[], rows: readonly Row[] = [], fillIn: readonly string[] = []): Row =>
  titles.map((value, column) => ({
    value: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: fillIn.includes(value) ? fillInColours.head : '#e9ebf7',
    wrap: true,
    ...(rows.some((row) => isNumber(row[column])) && { align: 'center' as const }),
    alignVertical: 'top' as const,
    bottomBorderColor: '#3b4fb8',
    bottomBorderStyle: 'thin' as const,
  }))

const isNumber = (cell: Row[number] | undefined): boolean => typeof valueIn(cell) === 'number'

/** A sheet with one table: a frozen head and a filter over all columns. `widths` are in characters. */
export function tableSheet(
  name: string,
  titles: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
  fillIn: readonly string[] = [],
): ReportSheet {
  return {
    sheet: name,
    data: [...tableRows([head(titles, rows, fillIn)], widths), ...tableRows(rows.map(underlined), widths)],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    filter: { head: 1, last: rows.length + 1, columns: titles.length },
  }
}

// A light line below each cell, also in print, so that rows are easy to follow.
const underline = { bottomBorderColor: '#d8d8e0', bottomBorderStyle: 'thin' } as const

const underlined = (row: Row): Row =>
  row.map((cell) => ({ ...(cell instanceof Object ? (cell as CellObject) : blank(undefined)), ...underline }))

// In points. Not every program fits a row to its text, so the row height is computed from the width of the text.
const lineHeight = 13
const most = 400
const size = 10
/** In points. The width of a column is measured in digits of Arial at 10 points. */
export const characterWidth = 5.25

/** Makes each row as high as its texts need. `widths` are in characters. */
export const tableRows = (rows: readonly Row[], widths: readonly number[]): readonly Row[] =>
  rows.map((row) => withHeight(row, widths))

function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, index) => linesIn(cell, widths[index] ?? 10))
  const height = Math.min(most, Math.max(1, ...lines) * lineHeight + 4)
  return row.map((cell, index) => (index === 0 && cell instanceof Object ? { ...cell, height } : cell))
}

const valueIn = (cell: Row[number] | undefined): unknown =>
  cell instanceof Object && 'value' in cell ? cell.value : undefined

function linesIn(cell: Row[number], width: number): number {
  const value = valueIn(cell)
  if (typeof value !== 'string') return 1
  const isBold = cell instanceof Object && 'fontWeight' in cell && cell.fontWeight === 'bold'
  return value.split('\n').reduce((sum, line) => sum + linesOf(line, width * characterWidth, size, isBold), 0)
}
