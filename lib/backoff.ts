// Computes the pause before the next attempt: exponential, with jitter, and never below a given minimum.

/** The longest pause, as a multiple of the first. */
const longestGrowth = 15

/**
 * The pause after a failure. Half of it is fixed and half is jitter, so that clients that failed together do not retry
 * together.
 * @param failures how many attempts failed before this one, from 0
 * @param first the longest pause after the first failure, in milliseconds
 * @param random a number from 0 up to, but not including, 1
 * @param after the minimum pause, in milliseconds, such as that of `Retry-After`
 * @returns milliseconds
 */
export function backoff(failures: number, first: number, random: () => number, after = 0): number {
  const growing = Math.min(longestGrowth * first, first * 2 ** Math.min(failures, 10))
  return after + growing * (0.5 + random() / 2)
}
