// Says how long the lists of a paper may be, so that it keeps to five pages: the more sections it has, the shorter.

import type { ReportContent } from '../content/content.ts'
import { shortName } from './short-name.ts'

/** The most rows of the plan, named open questions, and earlier results; 0 for none of them. The workbook has them all. */
export type Room = { readonly plan: number; readonly open: number; readonly earlier: number }

const usual: Room = { plan: 12, open: 12, earlier: 8 }

/** By the number of sections that only some papers have, and by long names. Tried with LibreOffice and Typst, in both languages. */
export function roomIn({ benchmark, changes, history, leftOut, functions }: ReportContent): Room {
  const some = [
    benchmark !== undefined,
    changes !== undefined,
    history.length > 0,
    leftOut.length > 0,
    functions.some(({ unknown }) => unknown > 0),
    // Long names take several lines in each table.
    functions.some(({ name }) => shortName(name) !== name),
  ].filter(Boolean).length
  if (some <= 2) return usual
  if (some === 3) return { plan: 8, open: 8, earlier: 4 }
  return some <= 5 ? { plan: 5, open: 4, earlier: 2 } : { plan: 3, open: 0, earlier: 0 }
}
