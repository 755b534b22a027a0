// How much of what applies is met, as a share of 1.

import type { Ratio } from '../assessment/summary.ts'
import { ratio } from './ratio.ts'
import type { Count } from './tally.ts'

/** Met of applicable; null if nothing applies. */
export const share = ({ met, applicable }: Count): Ratio | null => (applicable === 0 ? null : ratio(met, applicable))
