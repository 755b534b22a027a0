// Keeps track of the background work on shared messages, and bounds how long the bot waits for it at its end.

import type { Timing } from '../../lib/timing.ts'

export type Background = {
  /** Aborted when the bot ends. */
  readonly ending: AbortSignal
  /** Adds work that the end waits for. The work must not reject. */
  begin(work: Promise<void>): void
  /** Waits so many milliseconds; less once `wake` is aborted. False if the bot ends before the time is over. */
  rest(milliseconds: number, wake?: AbortSignal): Promise<boolean>
  /** Waits so many milliseconds; less once the bot ends or `wake` is aborted. */
  restAtMost(milliseconds: number, wake?: AbortSignal): Promise<void>
  /** Ends the work, and leaves undone the rest that would take too long. */
  end(): Promise<void>
}

/**
 * Starts with no work in progress.
 *
 * @param last milliseconds for pending work once the end has begun
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
