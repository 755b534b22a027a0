// Does again at once what the store could not do, where what has happened in Teams already would else be forgotten.

import { setTimeout } from 'node:timers/promises'
import { backoff } from '../lib/backoff.ts'
import { StoreUnavailable } from './store.ts'

const attempts = 5
const firstPause = 100

/** Rejects with what the last attempt failed with, or with the first fault that is not the store's. */
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
