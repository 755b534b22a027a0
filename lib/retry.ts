// Tries again what failed for a reason that passes: after pauses that grow, by chance, and within a budget of time.

/** How long to go on, and what the time and chance are taken from. All times are in milliseconds. */
export type RetryPolicy = {
  /** For all attempts and pauses together. */
  readonly budget: number
  /** For one attempt; then it is given up, and the next may be made. */
  readonly attempt: number
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number
}

/** What to know of a failure before trying again. */
export type Transient = {
  /** Milliseconds to wait at least. */
  readonly after: number
  /** Whether the attempt may have had its effect all the same. */
  readonly mayHaveHappened: boolean
}

/** One attempt. It is told whether one before it may have had its effect, and is to end when the signal says so. */
export type Attempt<Result> = (signal: AbortSignal, mayHaveHappened: boolean) => Promise<Result>

const shortestPause = 50
const longestPause = 1000

/**
 * Makes attempts until one succeeds, and gives what it gives. Throws the failure of the last attempt where
 * `passingOf` says that it will not pass, or the budget does not reach for another one.
 */
export async function retry<Result>(
  patience: RetryPolicy,
  passingOf: (error: unknown) => Transient | undefined,
  attempt: Attempt<Result>,
): Promise<Result> {
  const { now, sleep, random } = patience
  const end = now() + patience.budget
  let mayHaveHappened = false
  for (let failures = 0; ; failures++) {
    const time = Math.max(1, Math.floor(Math.min(patience.attempt, end - now())))
    try {
      return await attempt(AbortSignal.timeout(time), mayHaveHappened)
    } catch (error) {
      const passing = passingOf(error)
      if (!passing) throw error
      // By chance, so that those who were turned away together do not come back together.
      const pause = passing.after + random() * Math.min(longestPause, shortestPause * 2 ** failures)
      if (now() + pause >= end) throw error
      mayHaveHappened ||= passing.mayHaveHappened
      await sleep(pause)
    }
  }
}
