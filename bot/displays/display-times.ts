// The times of shared messages: the pause between edits, the wait for Teams, and the length of a lease.

/** All in milliseconds. */
export type DisplayTimes = {
  /** Between two edits of one message. */
  readonly interval: number
  /** Before an edit of the board, so that people can read the answer to their own press: the edit takes it away. */
  readonly reading: number
  /** For one request to Teams. */
  readonly attempt: number
  /** How long an abandoned request may still take effect. */
  readonly settle: number
  /** How long a lease lasts without renewal. A killed copy of the bot holds up its message for so long at most. */
  readonly lease: number
  /** How long to retry while every attempt fails. */
  readonly patience: number
  /** For pending work when the bot ends. The next start finds the rest. */
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
