// Tells whether two submissions are less than a quarter of a year apart.

import { addMonths } from '../../lib/calendar.ts'

const months = 3

/** Whether two moments (ISO 8601, UTC) are less than three calendar months apart. */
export function isWithinQuarter(one: string, other: string): boolean {
  const [first, second] = [one, other].toSorted() as [string, string]
  return second < addMonths(first, months)
}
