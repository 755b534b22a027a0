// The times of shared messages: the pause between edits, the wait for Teams, and the length of a lease.

/** All in milliseconds. */
export type DisplayTimes = {
  /** The pause between two edits of one message. */
  readonly interval: number
  /**
   * The pause before an edit of the board, so that people can read the answer to their own press before the edit
   * replaces it.
   */
  readonly reading: number
  /** The time limit of one request to Teams. */
  readonly attempt: number
  /** An abandoned request may still take effect for this long. */
  readonly settle: number
  /** A lease lasts this long without renewal. A killed copy of the bot blocks its message for no longer. */
  readonly lease: number
  /** The time for retries while every attempt fails. */
  readonly patience: number
  /** The time for pending work when the bot ends. The next start does the rest. */
  readonly ending: number
}

export const usualDisplayTimes: DisplayTimes = {
  interval: 2000,
  reading: 6000,
  attempt: 10_000,
  settle: 10_000,
  lease: 6000,
  patience: 10 * 60 * 1000,
  ending: 5000,
}
