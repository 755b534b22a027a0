// What goes on about the shared messages until the bot ends, and how long it may still take then.

import { setTimeout } from 'node:timers/promises'

export type Background = {
  /** Aborted when the bot ends. */
  readonly ending: AbortSignal
  /** Work that the end waits for. It does not reject. */
  begin(work: Promise<void>): void
  /** Less than that where `hurry` is aborted. False where the bot ends before the time is over. */
  rest(milliseconds: number, hurry?: AbortSignal): Promise<boolean>
  /** Less than that where the bot ends, or `hurry` is aborted. */
  restAtMost(milliseconds: number, hurry?: AbortSignal): Promise<void>
  /** Ends it: what is not done soon is left. */
  end(): Promise<void>
}

/** @param last milliseconds for what is pending when it ends */
export function displayBackground(last: number): Background {
  const underWay = new Set<Promise<void>>()
  const ending = new AbortController()
  let deadline = Number.POSITIVE_INFINITY

  async function restAtMost(milliseconds: number, hurry?: AbortSignal): Promise<void> {
    const signal = hurry ? AbortSignal.any([hurry, ending.signal]) : ending.signal
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined)
  }

  return {
    ending: ending.signal,
    begin(work) {
      const counted = work.finally(() => underWay.delete(counted))
      underWay.add(counted)
    },
    async rest(milliseconds, hurry) {
      const end = Date.now() + milliseconds
      await restAtMost(milliseconds, hurry)
      if (hurry?.aborted) return Date.now() <= deadline
      if (end > deadline) return false
      await setTimeout(Math.max(0, end - Date.now()))
      return true
    },
    restAtMost,
    async end() {
      deadline = Date.now() + last
      ending.abort()
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
