// A CSV file as a spreadsheet writes it: rows by column name, each with its line, or one sentence that says what is wrong.

import { CsvError, parse } from 'csv-parse/sync'

/** One row: the line it starts on and its cells by column, in lower case, without the space around them. */
export type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** What is wrong with a line of a file. */
export type Fault = { readonly line: number; readonly fault: string }

/** Columns may stand in any order, and columns nobody asked for are passed over; rows with nothing in them too. */
export function readTable(
  text: string,
  required: readonly string[],
): { rows: readonly Row[]; faults: readonly Fault[] } {
  const records = readRecords(text)
  if ('fault' in records) return { rows: [], faults: [records] }
  const [header, ...body] = records.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? []
  const missing = required.filter((column) => !columns.includes(column))
  const repeated = columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index)
  if (missing.length > 0 || repeated.length > 0) {
    const line = header?.line ?? 1
    return {
      rows: [],
      faults: [
        ...missing.map((column) => ({ line, fault: `the header has no column "${column}"` })),
        ...repeated.map((column) => ({ line, fault: `the header has the column "${column}" twice` })),
      ],
    }
  }
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

type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

function readRecords(text: string): readonly CsvRecord[] | Fault {
  const options = {
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  } as const
  try {
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    // The parser counts to the line on which a record ends; cells that hold lines of their own come before that.
    return records.map(({ record, info }) => ({
      line: info.lines - record.reduce((lines, cell) => lines + cell.split(/\r\n|\r|\n/).length - 1, 0),
      cells: record.map((cell) => cell.trim()),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: Number(error.lines ?? 1), fault: 'cannot be read as CSV: a quotation mark is never closed' }
  }
}
