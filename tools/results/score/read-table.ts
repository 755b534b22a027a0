// A CSV file as a spreadsheet writes it: rows by column name, each with its line, and every fault of its form.

import { CsvError, parse } from 'csv-parse/sync'

/** One row: the line it starts on and its cells by column, in lower case, without the space around them. */
export type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** What is wrong with a line of a file. */
export type Fault = { readonly line: number; readonly fault: string }

type Table = { readonly rows: readonly Row[]; readonly faults: readonly Fault[] }

/** Columns may stand in any order; columns nobody asked for are passed over, and so are rows with nothing in them. */
export function readTable(text: string, required: readonly string[]): Table {
  const records = readRecords(text)
  if ('fault' in records) return { rows: [], faults: [records] }
  const [header, ...body] = records.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? []
  const wrong = headerFaults(columns, required)
  if (wrong.length > 0) return { rows: [], faults: wrong.map((fault) => ({ line: header?.line ?? 1, fault })) }
  return {
    rows: body.map(({ line, cells }) => ({
      line,
      cells: new Map(columns.map((column, index) => [column, cells[index] ?? ''])),
    })),
    faults: body
      .filter(({ cells }) => cells.slice(columns.length).some((cell) => cell !== ''))
      .map(({ line }) => ({ line, fault: 'has more cells than the header: text with a comma needs quotes around it' })),
  }
}

const headerFaults = (columns: readonly string[], required: readonly string[]): readonly string[] => [
  ...required.filter((column) => !columns.includes(column)).map((column) => `the header has no column "${column}"`),
  ...columns
    .filter((column, index) => column !== '' && columns.indexOf(column) !== index)
    .map((column) => `the header has the column "${column}" twice`),
]

type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

const tolerant = {
  bom: true,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
} as const

function readRecords(text: string): readonly CsvRecord[] | Fault {
  try {
    // The parser takes CRLF inside quotes for two lines, so there is none when it counts.
    const records = parse(text.replaceAll(/\r\n?/g, '\n'), tolerant) as unknown as {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    // It counts to the line on which a record ends, past the lines that its cells hold.
    return records.map(({ record, info }) => ({
      line: info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0),
      cells: record.map((cell) => cell.trim()),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: Number(error.lines ?? 1), fault: 'cannot be read as CSV: a quotation mark is never closed' }
  }
}
