// A board paper as plain blocks. Word and PDF draw the same blocks, so that they have the same content.

/** A piece of text, emphasised if `isStrong`. */
export type Run = { readonly text: string; readonly isStrong?: true }

export type Cell = { readonly text: string; readonly isStrong?: true; readonly isShaded?: true }

export type Column = {
  readonly title: string
  /** The column's width in proportion to the other columns. */
  readonly width: number
  readonly align?: 'center'
}

export type Block =
  /** Level 1 is a section, 2 a part of it. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `isKept`: stays on the page of the next block. */
  | { readonly type: 'paragraph'; readonly runs: readonly Run[]; readonly isSmall?: true; readonly isKept?: true }
  /** A list; `isNumbered` counts its items from 1. */
  | {
      readonly type: 'list'
      readonly items: readonly (readonly Run[])[]
      readonly isNumbered?: true
      readonly isSmall?: true
    }
  /** Repeats the header row on every page. `caption` is above the table, and names it for screen readers. */
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly type: 'picture'; readonly svg: string; readonly alt: string; readonly caption: string }

export type Paper = {
  readonly language: string
  readonly title: string
  /** Lines below the title. */
  readonly subtitle: readonly string[]
  /** The time of the report (ISO 8601, UTC). */
  readonly at: string
  /** The words of the page number in pieces. The page replaces `{n}`, the number of pages `{of}`. */
  readonly page: readonly string[]
  readonly blocks: readonly Block[]
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', level, text })

export const paragraph = (...texts: readonly (string | Run)[]): Block => ({
  type: 'paragraph',
  runs: runsOf(texts),
})

export const small = (...texts: readonly (string | Run)[]): Block => ({
  type: 'paragraph',
  runs: runsOf(texts),
  isSmall: true,
})

export const strong = (text: string): Run => ({ text, isStrong: true })

export const runsOf = (texts: readonly (string | Run)[]): readonly Run[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text))

/** Keeps each paragraph on the page of the table after it, or of the text or part that it introduces. */
export const keptTogether = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, index) => {
    if (block.type !== 'paragraph') return block
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    const isIntroduction = before?.type === 'heading' && (before.level === 2 || after?.type === 'heading')
    return isIntroduction || after?.type === 'table' ? { ...block, isKept: true } : block
  })
