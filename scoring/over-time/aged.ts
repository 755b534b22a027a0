// Tells whether the figures of a submission have aged.

import { addMonths } from '../../lib/calendar.ts'

/** Figures have aged after this many calendar months. */
const months = 24

/**
 * Whether a submission is more than 24 calendar months old.
 *
 * @param submittedAt ISO 8601, UTC; undefined while the assessment is open, which never ages
 * @param now ISO 8601, UTC
 */
export const isAged = (submittedAt: string | undefined, now: string): boolean =>
  submittedAt !== undefined && now > addMonths(submittedAt, months)
