// The possible lengths of the lists in a paper. A paper takes the longest that fit its pages.

import type { ShortName } from './short-name.ts'

/** The most rows of a table, or names in a list; 0 leaves it out. The workbook has all of them. */
export type Lengths = {
  readonly plan: number
  /** Open questions, by name. */
  readonly open: number
  /** Earlier results. */
  readonly earlier: number
  /**
   * Rows of the tables about evidence, open questions and changes. The tables of levels and scores always have every
   * function.
   */
  readonly functions: number
  readonly name: ShortName
  /** Names in the table of levels and scores; in full by default. */
  readonly standing?: ShortName
  /** Puts the first actions before the picture, so that they fill the space that is too small for the picture. */
  readonly isTextFirst?: true
}

const all = 99
const usual: ShortName = { whole: 48, cut: 36 }

export const shortest: Lengths = {
  plan: 3,
  open: 0,
  earlier: 0,
  functions: 4,
  name: { whole: 24, cut: 18 },
  standing: usual,
  isTextFirst: true,
}

/** The longest first. */
export const allLengths: readonly Lengths[] = [
  { plan: 12, open: 12, earlier: 8, functions: all, name: usual },
  { plan: 8, open: 8, earlier: 4, functions: all, name: usual },
  { plan: 5, open: 4, earlier: 2, functions: all, name: usual },
  { plan: 5, open: 4, earlier: 2, functions: all, name: { whole: 40, cut: 30 } },
  { plan: 5, open: 0, earlier: 2, functions: 6, name: { whole: 40, cut: 24 } },
  shortest,
]
