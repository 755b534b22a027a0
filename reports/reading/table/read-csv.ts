// Reads CSV text as spreadsheets write it: with commas, semicolons or tabs, and perhaps a `sep=` line.

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
  // A file of line breaks and single letters would make millions of records. One more than is taken tells that there are too many.
  to: mostRows + 1,
  max_record_size: longestRow,
} as const

// Excel writes the line for itself, and shows it as a cell in quotes if it did not understand it.
const separatorLine = /^[ \t]*"?sep=(.|\\t)"?[;,\t ]*(?:\n|$)/i

// npm prints lines such as `> questions` before the output of a command, and they end up in a file it is sent to.
const npmLines = /^(?:\s*> [^\n]*\n)+/

/**
 * The records of the text, each with the line it begins on, or one fault.
 * @param required the columns that tell the header's separator
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

/** The separator that finds the most required columns in the header; the declared one, then the comma, if several do. */
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

/** UTF-16 code units of a line in which a header is looked for. Each line is read with every separator. */
const longestHeader = 20_000

/** The first lines with content: a title may stand above the header. */
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
  // The parser counts to the line that a record ends on, so the line breaks in its cells come off.
  return records.map(({ record, info }) => ({
    line: info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0),
    cells: record,
  }))
}
