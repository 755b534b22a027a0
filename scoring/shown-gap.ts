// The gap between two shares as people see it, so that the three figures on a card always add up.

import type { Ratio } from '../assessment/summary.ts'
import { wholePerCent } from './ratio.ts'

/** The difference in points of the two shown per cents, or null if either is missing. */
export function shownGap(first: Ratio | null, second: Ratio | null): number | null {
  return first && second ? wholePerCent(first) - wholePerCent(second) : null
}
