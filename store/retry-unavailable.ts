// Retries work on the store (5 attempts, from 100 ms) behind a reply, such as the record of a message that is sent.

import { backoff } from '../lib/backoff.ts'
import { retry } from '../lib/retry.ts'
import type { Timing } from '../lib/timing.ts'
import { StoreUnavailable } from './store.ts'

const attempts = 5
/** The longest first pause, in milliseconds. */
const firstPause = 100

/**
 * Runs `work` until the store does it. All attempts and pauses together take at most 2.2 seconds, besides the work itself.
 * @throws the last StoreUnavailable, or the first other error
 */
export function retryWhileUnavailable<Result>(timing: Timing, work: () => Promise<Result>): Promise<Result> {
  const pause = (failures: number) => backoff(failures, firstPause, timing.random)
  return retry({ ...timing, of: 'store', attempts, pause }, transientOf, work)
}

const transientOf = (error: unknown) =>
  error instanceof StoreUnavailable ? { after: 0, mayHaveHappened: false } : undefined
