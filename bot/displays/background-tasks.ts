// Tracks the background work on shared messages, and limits how long the bot waits for it when it ends.

import type { Timing } from '../../lib/timing.ts'

export type Background = {
  /** Aborted when the bot ends. */
  readonly ending: AbortSignal
  /** Adds work that `end` waits for. The work must not reject. */
  begin(work: Promise<void>): void
  /**
   * Waits this many milliseconds, or until `wake` is aborted. Returns false if the bot ends and the wait would pass its
   * deadline.
   */
  rest(milliseconds: number, wake?: AbortSignal): Promise<boolean>
  /** Waits this many milliseconds, or until the bot ends or `wake` is aborted. */
  restAtMost(milliseconds: number, wake?: AbortSignal): Promise<void>
  /** Waits for all work. From now on a `rest` that would pass the deadline ends at once and returns false. */
  end(): Promise<void>
}

/**
 * Makes the tracker, without any work.
 *
 * @param last milliseconds for pending work after the end has begun
 */
export function displayBackground({ now, sleep }: Timing, last: number): Background {
  const inProgress = new Set<Promise<void>>()
  const ending = new AbortController()
  let deadline = Number.POSITIVE_INFINITY

  async function restAtMost(milliseconds: number, wake?: AbortSignal): Promise<void> {
    await sleep(milliseconds, wake ? AbortSignal.any([wake, ending.signal]) : ending.signal)
  }

  return {
    ending: ending.signal,
    begin(work) {
      const counted = work.finally(() => inProgress.delete(counted))
      inProgress.add(counted)
    },
    async rest(milliseconds, wake) {
      const end = now() + milliseconds
      await restAtMost(milliseconds, wake)
      if (wake?.aborted) return now() <= deadline
      if (end > deadline) return false
      await sleep(Math.max(0, end - now()))
      return true
    },
    restAtMost,
    async end() {
      deadline = now() + last
      ending.abort()
      while (inProgress.size > 0) await Promise.all(inProgress)
    },
  }
}
