// Tells whether the figures of a submission have aged.

/** Calendar years after which figures have aged. */
const years = 2

/**
 * Whether a submission lies more than 24 calendar months back. One of 29 February has aged on 1 March two years later.
 *
 * @param submittedAt ISO 8601, UTC; undefined while the assessment is open, which never ages
 * @param now ISO 8601, UTC
 */
export function isAged(submittedAt: string | undefined, now: string): boolean {
  if (submittedAt === undefined) return false
  // Both have four digits of the year and the same form, so that their order as texts is that of the moments.
  return now > `${Number(submittedAt.slice(0, 4)) + years}${submittedAt.slice(4)}`
}
