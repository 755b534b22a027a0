// The lengths that the lists of a paper may have. A paper takes the longest that fit its pages.

import type { ShortName } from './short-name.ts'

/** The most rows of a table or names in a list; 0 for none of them. The workbook has them all. */
export type Lengths = {
  readonly plan: number
  /** Open questions that are named. */
  readonly open: number
  /** Earlier results. */
  readonly earlier: number
  /** Rows of the tables about evidence, open questions and changes. The tables of levels and scores have every function. */
  readonly functions: number
  readonly name: ShortName
  /** Names in the table of levels and scores; whole unless given. */
  readonly standing?: ShortName
  /** The first things to do stand before the picture, so that they fill the page that it does not fit on. */
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
