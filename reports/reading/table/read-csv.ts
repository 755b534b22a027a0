// Reads CSV text as spreadsheets write it: with commas, semicolons or tabs, and optionally a `sep=` line.

import { CsvError, parse } from 'csv-parse/sync'
import type { ToldFault } from '../../wording/told-fault.ts'
import { columnName, mostAbove } from './column-name.ts'
import { longestRow, mostCells, mostColumns, mostRows, type RowFault, type TableRecord } from './table.ts'
import { visible } from './visible.ts'

const separators = [',', ';', '\t', '|'] as const

const tolerant = {
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
  // A file of line breaks and single letters would make millions of records. One more than allowed shows that there are
  // too many.
  to: mostRows + 1,
  max_record_size: longestRow,
} as const

// A line that tells Excel the separator. Excel saves it as a quoted cell if it did not understand it.
const separatorLine = /^[ \t]*"?sep=(.|\\t)"?[;,\t ]*(?:\n|$)/i

// npm prints lines such as `> questions` before the output of a command. They get into a file that the output is sent
// to.
const npmLines = /^(?:\s*> [^\n]*\n)+/

/**
 * The records of the text, each with its first line, or one fault.
 * @param required the columns that show which separator the header has
 */
export function readCsv(written: string, required: readonly string[]): readonly TableRecord[] | RowFault {
  // The parser counts CRLF inside quotes as two lines, so it gets only line feeds.
  const text = written.replaceAll(/\r\n?/g, '\n')
  const start = npmLines.exec(text)?.[0].length ?? 0
  const declared = separatorLine.exec(text.slice(start))
  const cut = start + (declared?.[0].length ?? 0)
  const body = text.slice(cut)
  const separator = separatorOf(body, required, declared?.[1]?.replace('\\t', '\t'))
  const before = text.slice(0, cut).split('\n').length - 1
  try {
    return recordsOf(body, separator).map(({ line, cells }) => ({ line: line + before, cells }))
  } catch (error) {
    if (error instanceof TooManyCells) return { line: 1, fault: error.fault }
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_MAX_RECORD_SIZE') return { line: 1, fault: ['row-too-long', longestRow] }
    return { line: before + Number(error.lines ?? 1), fault: ['open-quotation'] }
  }
}

/** The separator that finds the most required columns in the header. On a tie, the declared one, then the comma. */
function separatorOf(text: string, required: readonly string[], declared?: string): string {
  const lines = firstLines(text)
  const candidates = [...(declared === undefined ? [] : [declared]), ...separators]
  const found = candidates.map((separator) => {
    const counts = lines.map((line) => {
      const cells = headerCells(line, separator)
      return required.filter((column) => cells.includes(column)).length
    })
    return { separator, columns: Math.max(0, ...counts) }
  })
  const most = Math.max(...found.map(({ columns }) => columns))
  return found.find(({ columns }) => columns === most)?.separator ?? ','
}

/** The part of a line that is searched for a header, in UTF-16 code units. Each line is parsed with every separator. */
const longestHeader = 20_000

/** The first lines with content, because a title may be above the header. */
function firstLines(text: string): readonly string[] {
  const found: string[] = []
  for (let start = 0; start < text.length && found.length <= mostAbove; ) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + longestHeader))
    if (visible(line).replaceAll(/[,;|\t"]/g, '') !== '') found.push(line)
    start = end === -1 ? text.length : end + 1
  }
  return found
}

function headerCells(header: string, separator: string): readonly string[] {
  try {
    return recordsOf(header, separator).flatMap(({ cells }) => cells.map(columnName))
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof TooManyCells)) throw error
    return []
  }
}

class TooManyCells extends Error {
  readonly fault: ToldFault
  constructor(fault: ToldFault) {
    super('The text has too many cells.')
    this.fault = fault
  }
}

function recordsOf(text: string, delimiter: string): readonly TableRecord[] {
  let cells = 0
  const bounded = <Read extends { readonly record: readonly string[] }>(read: Read): Read => {
    cells += read.record.length
    if (read.record.length > mostColumns) throw new TooManyCells(['cell-too-far', mostRows])
    if (cells > mostCells) throw new TooManyCells(['overfull'])
    return read
  }
  const records = parse(text, { ...tolerant, delimiter, on_record: bounded as never }) as unknown as {
    readonly record: readonly string[]
    readonly info: { readonly lines: number }
  }[]
  // The parser gives the last line of a record. Subtracting the line breaks in its cells gives the first.
  return records.map(({ record, info }) => ({
    line: info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0),
    cells: record,
  }))
}
