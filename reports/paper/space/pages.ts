// Estimates the number of pages of a board paper, as laid out by a word processor and by Typst.

import type { Block, Paper, Run } from '../paper.ts'
import { linesOf } from './text-lines.ts'

/** How one program draws the blocks. Lengths are in points. */
type Layout = {
  readonly page: { readonly width: number; readonly height: number }
  /** The width of its letters in proportion to Arial. */
  readonly letters: number
  readonly body: Style
  readonly small: Style
  readonly item: Style
  readonly smallItem: Style
  readonly cell: Style
  readonly caption: Style
  readonly headings: Readonly<Record<1 | 2, Style>>
  readonly title: Style
  readonly picture: number
  readonly afterTable: number
  /** Whether a table with this many lines and rows stays on one page. */
  readonly keeps: (lines: number, rows: number) => boolean
}

type Style = { readonly size: number; readonly line: number; readonly around: number }

// Measured on papers that LibreOffice made from the Word document.
const word: Layout = {
  page: { width: 488, height: 754 },
  letters: 1,
  body: { size: 10, line: 12.1, around: 5 },
  small: { size: 8.5, line: 10.2, around: 3 },
  item: { size: 10, line: 12.1, around: 3 },
  smallItem: { size: 8.5, line: 10.2, around: 1.5 },
  cell: { size: 9, line: 10.9, around: 4 },
  caption: { size: 9.5, line: 11.5, around: 7 },
  headings: { 1: { size: 14, line: 17, around: 11 }, 2: { size: 11.5, line: 14, around: 6 } },
  title: { size: 20, line: 24.2, around: 4 },
  picture: 279,
  afterTable: 3,
  keeps: (lines) => lines <= 24,
}

// Measured on papers that Typst drew.
const typst: Layout = {
  page: { width: 482, height: 723 },
  letters: 0.93,
  body: { size: 10.5, line: 13.2, around: 2.7 },
  small: { size: 9, line: 12.2, around: 2.2 },
  item: { size: 10.5, line: 13.2, around: 2.1 },
  smallItem: { size: 9, line: 12.2, around: 0 },
  cell: { size: 9, line: 11.4, around: 2.6 },
  caption: { size: 9.5, line: 11.7, around: 6 },
  headings: { 1: { size: 14, line: 17, around: 11 }, 2: { size: 11.5, line: 14, around: 4 } },
  title: { size: 20, line: 25, around: 0 },
  picture: 279,
  afterTable: 5,
  keeps: (_, rows) => rows <= 10,
}

/** The indent of list items in points. Other paragraphs use it too, as an approximation. */
const indent = 10

/** A part that no page break divides. */
type Piece = { readonly height: number; readonly isWithNext?: boolean }

/**
 * The number of pages in the program that needs more. It includes a part for the last page: 4.5 ends halfway down the
 * fifth.
 */
export const pagesOf = (paper: Pick<Paper, 'title' | 'subtitle' | 'blocks'>): number =>
  Math.max(...[word, typst].map((layout) => pagesIn(paper, layout)))

function pagesIn({ title, subtitle, blocks }: Pick<Paper, 'title' | 'subtitle' | 'blocks'>, layout: Layout): number {
  const { page, title: titled, body } = layout
  const head = heightOf(title, titled, layout) + subtitle.length * body.line
  const pieces = [{ height: head }, ...blocks.flatMap((block) => piecesOf(block, layout))]
  let full = 0
  let used = 0
  for (const height of joined(pieces)) {
    if (used > 0 && used + height > page.height) {
      full += 1
      used = 0
    }
    full += Math.floor(height / page.height)
    used += height % page.height
  }
  return full + used / page.height
}

/** The heights of the pieces. Adds a piece that must stay with the next one to the height of that one. */
function joined(pieces: readonly Piece[]): readonly number[] {
  const heights: number[] = []
  let kept = 0
  for (const { height, isWithNext } of pieces) {
    kept += height
    if (isWithNext) continue
    heights.push(kept)
    kept = 0
  }
  return [...heights, kept]
}

function piecesOf(block: Block, layout: Layout): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [{ height: heightOf(block.text, layout.headings[block.level], layout, true), isWithNext: true }]
    case 'paragraph':
      return linePieces(textOf(block.runs), block.isSmall ? layout.small : layout.body, layout, block.isKept)
    case 'list': {
      const style = block.isSmall ? layout.smallItem : layout.item
      return block.items.flatMap((item) => linePieces(textOf(item), style, layout))
    }
    case 'picture':
      return [{ height: layout.caption.line + layout.caption.around, isWithNext: true }, { height: layout.picture }]
    case 'table':
      return tablePieces(block, layout)
  }
}

/** A page break may divide a long paragraph, but keeps its first two and its last two lines together. */
function linePieces(text: string, style: Style, { page, letters }: Layout, isKept = false): readonly Piece[] {
  const lines = linesOf(text, page.width - indent, style.size * letters)
  if (isKept || lines < 4) return [{ height: lines * style.line + style.around, isWithNext: isKept }]
  return [2, ...Array.from({ length: lines - 4 }, () => 1), 2].map((count, nth) => ({
    height: count * style.line + (nth === 0 ? style.around : 0),
  }))
}

function tablePieces({ columns, rows }: Extract<Block, { type: 'table' }>, layout: Layout): readonly Piece[] {
  const { cell, caption, page, letters, afterTable, keeps } = layout
  const parts = columns.reduce((sum, { width }) => sum + width, 0)
  const linesIn = (texts: readonly { readonly text: string; readonly isStrong?: true }[]) =>
    Math.max(
      ...columns.map(({ width }, nth) => {
        const { text = '', isStrong = false } = texts[nth] ?? {}
        return linesOf(text, (page.width * width) / parts - 9, cell.size * letters, isStrong)
      }),
    )
  const head = linesIn(columns.map(({ title }) => ({ text: title, isStrong: true })))
  const lines = rows.map(linesIn)
  const isKept = keeps(
    lines.reduce((sum, each) => sum + each, 0),
    rows.length,
  )
  const height = (count: number) => count * cell.line + cell.around
  return [
    { height: caption.line + caption.around, isWithNext: true },
    { height: height(head), isWithNext: true },
    ...lines.map((count, nth) => ({
      height: height(count) + (nth === rows.length - 1 ? afterTable : 0),
      isWithNext: isKept && nth < rows.length - 1,
    })),
  ]
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

function heightOf(text: string, style: Style, { page, letters }: Layout, isStrong = false): number {
  return linesOf(text, page.width, style.size * letters, isStrong) * style.line + style.around
}
