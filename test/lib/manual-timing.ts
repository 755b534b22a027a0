// A clock that a test moves by hand. No wait takes real time; real work, such as SQLite's, runs between two moments.

import { setImmediate } from 'node:timers/promises'
import type { WallTiming } from '../../lib/timing.ts'

const start = Date.parse('2026-05-04T09:00:00Z')
/** Rounds of the event loop without work in progress, after which only the clock can start new work. */
const calmRounds = 5
/** How far `eventually` looks ahead, in milliseconds. */
const farthest = 60 * 60 * 1000

export type ManualTiming = WallTiming & {
  /** Moves the clock so many milliseconds ahead. Each sleep ends at its moment, and its work is done before the next. */
  passes(milliseconds: number): Promise<void>
  /** Moves the clock from sleep to sleep until `seen` no longer throws. Throws its last error when no sleep is left. */
  eventually<Seen>(seen: () => Seen | Promise<Seen>, within?: number): Promise<Seen>
  /** Moves the clock until the work has settled. */
  during<Result>(work: Promise<Result>): Promise<Result>
  /** Resolves when only the clock can start new work. */
  idle(): Promise<void>
  /** Sets the date, as an operator would; `now` does not see it. */
  setDate(by: number): void
  /** How many sleeps have not ended. */
  readonly sleeping: number
}

type Sleep = { readonly at: number; readonly wake: () => void }

/**
 * A timing whose clock moves only when a test says so.
 *
 * @param isBusy whether work is in progress that needs no clock
 * @param seed of the chance
 */
export function manualTiming(isBusy = () => false, seed = 1): ManualTiming {
  const sleeps = new Set<Sleep>()
  let now = 0
  let dateOff = 0
  let stepping: Promise<boolean> | undefined

  async function idle(): Promise<void> {
    for (let calm = 0; calm < calmRounds; calm = isBusy() ? 0 : calm + 1) await setImmediate()
  }

  /** Moves to the next moment at which a sleep ends, unless that is later than `end`. */
  function next(end: number): boolean {
    let moment = Number.POSITIVE_INFINITY
    for (const { at } of sleeps) moment = Math.min(moment, at)
    if (moment > end || sleeps.size === 0) return false
    now = Math.max(now, moment)
    for (const sleep of [...sleeps]) if (sleep.at <= moment) sleep.wake()
    return true
  }

  /** Two callers that move the clock at once share the same steps. */
  function step(end: number): Promise<boolean> {
    stepping ??= (async () => {
      await idle()
      return next(end)
    })().finally(() => {
      stepping = undefined
    })
    return stepping
  }

  return {
    now: () => now,
    epoch: () => start + now + dateOff,
    random: randomFrom(seed),
    sleep(milliseconds, signal) {
      if (signal?.aborted) return Promise.resolve()
      const { promise, resolve } = Promise.withResolvers<void>()
      const sleep = {
        at: now + milliseconds,
        wake() {
          sleeps.delete(sleep)
          signal?.removeEventListener('abort', sleep.wake)
          resolve()
        },
      }
      sleeps.add(sleep)
      signal?.addEventListener('abort', sleep.wake)
      return promise
    },
    async passes(milliseconds) {
      const end = now + milliseconds
      while (await step(end));
      now = Math.max(now, end)
      await idle()
    },
    async eventually(seen, within = farthest) {
      const end = now + within
      for (;;) {
        await idle()
        try {
          return await seen()
        } catch (error) {
          if (!(await step(end))) throw error
        }
      }
    },
    async during(work) {
      let isSettled = false
      const settle = () => {
        isSettled = true
      }
      work.then(settle, settle)
      for (;;) {
        await idle()
        if (isSettled) return work
        if (!(await step(Number.POSITIVE_INFINITY)))
          throw new Error('The work waits for something other than the clock.')
      }
    },
    idle,
    setDate(by) {
      dateOff += by
    },
    get sleeping() {
      return sleeps.size
    },
  }
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let last = seed
  return () => {
    last = (last * 48_271) % 2_147_483_647
    return last / 2_147_483_647
  }
}
