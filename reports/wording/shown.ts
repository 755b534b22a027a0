// Formats figures and levels for the readers of a report.

import type { Ratio } from '../../assessment/summary.ts'
import { oneDecimal, wholePerCent } from '../../scoring/ratio.ts'
import type { FunctionRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from './en.ts'

/** A score to one decimal, half up; a dash if there is none. */
export const shownScore = (wording: ReportWording, score: Ratio | null): string =>
  score === null ? wording.none : oneDecimal(score)

/** A share as a whole per cent, half up; a dash if there is none. */
export const shownShare = (wording: ReportWording, share: Ratio | null): string =>
  share === null ? wording.none : wording.perCent(wholePerCent(share))

/** "Level 2+, Resourced", "Working towards level 1", or another state below level 1. */
export function shownLevel(wording: ReportWording, { levels }: ReportContent, row: FunctionRow): string {
  if (row.state !== 'reached' || row.level === null) {
    return row.state === 'reached' ? wording.none : wording.levelStates[row.state]
  }
  return wording.level(`${row.level}${row.plus ? '+' : ''}`, levels[row.level - 1]?.name ?? '')
}

/** Yes or No; undefined if it is not known. */
export const yesOrNo = ({ values }: ReportWording, is: boolean | undefined): string | undefined =>
  is === undefined ? undefined : is ? values.yes : values.no

/** The row of a function that counts. Throws a RangeError if the content has none. */
export function rowOf({ functions }: ReportContent, code: string): FunctionRow {
  const row = functions.find((each) => each.code === code)
  if (!row) throw new RangeError(`The report has no function ${code}`)
  return row
}
