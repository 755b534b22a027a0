// Retries background work on the store, such as recording a sent message: 5 attempts, from 100 ms. The store itself
// retries what a person waits for.

import { backoff } from '../lib/backoff.ts'
import { retry } from '../lib/retry.ts'
import type { Timing } from '../lib/timing.ts'
import { StoreUnavailable } from './store.ts'

const attempts = 5
/** The longest first pause, in milliseconds. */
const firstPause = 100

/**
 * Runs `work` until it succeeds, at most five times. The pauses take at most 1.5 seconds together.
 * @throws the last StoreUnavailable, or the first other error
 */
export function retryInBackground<Result>(timing: Timing, work: () => Promise<Result>): Promise<Result> {
  const pause = (failures: number) => backoff(failures, firstPause, timing.random)
  return retry({ ...timing, of: 'store', attempts, pause }, transientOf, work)
}

const transientOf = (error: unknown) =>
  error instanceof StoreUnavailable ? { after: 0, mayHaveHappened: false } : undefined
