// Whether enough is answered to compare commitments with practices.

import type { Summary } from '../assessment/summary.ts'

/** At least half of the questions have an answer. With fewer, a difference of points rests on a few answers. */
export const isEnoughAnswered = ({ unanswered, asked }: Pick<Summary['counts'], 'unanswered' | 'asked'>): boolean =>
  2 * unanswered <= asked
