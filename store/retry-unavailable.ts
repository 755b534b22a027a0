// Retries a store write (5 attempts, from 100 ms) whose effect in Teams has already happened.

import { setTimeout } from 'node:timers/promises'
import { backoff } from '../lib/backoff.ts'
import { StoreUnavailable } from './store.ts'

const attempts = 5
const firstPause = 100

/** Rejects with the last attempt's fault, or with the first fault that is not the store's. */
export async function retryWhileUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let failures = 0; ; failures++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || failures + 1 === attempts) throw error
      await setTimeout(backoff(failures, firstPause))
    }
  }
}
