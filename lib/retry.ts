// Retries transient failures with growing pauses, within a maximum number of attempts or a time budget.

import { count } from './observation.ts'
import type { Timing } from './timing.ts'

/** When to stop, and how long to pause. All times are in milliseconds. */
export type RetryPolicy = Timing & {
  /** The retried work, for telemetry. */
  readonly of?: 'store' | 'lock' | 'conflict' | 'teams' | 'upload'
  /** The most attempts; if absent, only the budget decides. */
  readonly attempts?: number
  /** The time for all attempts and pauses together; if absent, only the number of attempts decides. */
  readonly budget?: number
  /** The time for one attempt. After that its signal is aborted. If absent, an attempt has no time limit. */
  readonly attempt?: number
  /**
   * The pause after this many earlier failures, before `Transient.after` is added. The default grows, with full jitter.
   */
  readonly pause?: (failures: number) => number
  /** Once aborted, failures are not retried, and a pause ends at once. */
  readonly ending?: AbortSignal
}

/** A transient failure. */
export type Transient = {
  /** The minimum pause before the next attempt, in milliseconds. */
  readonly after: number
  /** Whether the failed attempt may have taken effect. */
  readonly mayHaveHappened: boolean
}

/**
 * One attempt. `mayHaveHappened` says whether an earlier one may have taken effect. It should end when the signal is
 * aborted.
 */
export type Attempt<Result> = (signal: AbortSignal, mayHaveHappened: boolean) => Promise<Result>

const shortestPause = 50
const longestPause = 1000
const never = new AbortController().signal

/**
 * Makes attempts until one succeeds, and returns its result.
 * @param transientOf describes a transient failure; returns `undefined` for a permanent one
 * @throws the last failure, if it is permanent or the policy allows no further attempt
 */
export async function retry<Result>(
  policy: RetryPolicy,
  transientOf: (error: unknown) => Transient | undefined,
  attempt: Attempt<Result>,
): Promise<Result> {
  const { now, sleep, random, ending } = policy
  const { attempts = Number.POSITIVE_INFINITY, budget = Number.POSITIVE_INFINITY } = policy
  const { pause = (failures) => random() * Math.min(longestPause, shortestPause * 2 ** failures) } = policy
  const end = now() + budget
  let mayHaveHappened = false
  for (let failures = 0; ; failures++) {
    try {
      return await attempt(limit(policy.attempt, end - now()), mayHaveHappened)
    } catch (error) {
      const transient = transientOf(error)
      if (!transient || failures + 1 >= attempts || ending?.aborted) throw error
      const wait = transient.after + pause(failures)
      if (now() + wait >= end) throw error
      mayHaveHappened ||= transient.mayHaveHappened
      count('retry', { of: policy.of ?? 'other' })
      if (wait > 0) await sleep(wait, ending)
      if (ending?.aborted) throw error
    }
  }
}

/** The signal of one attempt. With a time limit it is aborted at the limit or at the end of the budget. */
function limit(attempt: number | undefined, left: number): AbortSignal {
  return attempt === undefined ? never : AbortSignal.timeout(Math.max(1, Math.floor(Math.min(attempt, left))))
}
