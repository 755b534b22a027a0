// Draws a table of a Word document: a caption, a header row repeated on every page, no merged cells.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Cell, Column } from '../paper/paper.ts'

// The width between the margins, in twentieths of a point.
const fullWidth = 9752

const line = { style: BorderStyle.SINGLE, size: 4, color: 'c8c8d0' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** A table of at most this many lines stays on one page. A taller one could leave half a page empty. */
const keptTogether = 24
/** Characters in a line of the full width. */
const lineLength = 105

const margins = { top: 35, bottom: 35, left: 80, right: 80 }

export function table({ caption, columns, rows }: Extract<Block, { type: 'table' }>): [Paragraph, Table, Paragraph] {
  const parts = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((fullWidth * width) / parts))
  const head = columns.map((column, index) =>
    cell({ text: column.title, isStrong: true }, column, widths[index], { fill: 'e9ebf7', isKept: true }),
  )
  const lines = rows.reduce((sum, row) => {
    const heights = columns.map(({ width }, index) =>
      Math.ceil(((row[index]?.text.length ?? 0) * parts) / (lineLength * width)),
    )
    return sum + Math.max(1, ...heights)
  }, 0)
  const isKept = lines <= keptTogether
  const body = rows.map(
    (row, nth) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => {
          const own = row[index] ?? { text: '' }
          return cell(own, column, widths[index], {
            fill: own.isShaded ? 'e9ebf7' : undefined,
            isKept: isKept && nth < rows.length - 1,
          })
        }),
      }),
  )
  return [
    new Paragraph({ text: caption, style: 'Caption', keepNext: true }),
    new Table({
      width: { size: fullWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
    }),
    // Without a paragraph between them Word joins two tables.
    new Paragraph({ style: 'AfterTable' }),
  ]
}

function cell(
  { text, isStrong }: Cell,
  { align }: Column,
  width: number | undefined,
  { fill, isKept }: { readonly fill?: string; readonly isKept: boolean },
): TableCell {
  return new TableCell({
    margins,
    width: { size: width ?? 0, type: WidthType.DXA },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext: isKept,
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.START,
        children: [new TextRun({ text, bold: isStrong })],
      }),
    ],
  })
}
