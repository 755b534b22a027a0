// Looks again and again whether a due date draws near, and sends the reminders of it.

import type { DueReminders } from '../dialogs/due.ts'
import type { Effects } from './effects.ts'
import { faultOf, type Log } from './log.ts'

type Parts = {
  /** Milliseconds between two looks. */
  readonly every: number
  /** Claims what is due at this moment (ISO 8601, UTC). */
  readonly dueAt: (now: string) => AsyncIterable<DueReminders>
  readonly effects: Pick<Effects, 'after'>
  readonly log: Log
  readonly clock: () => Date
}

/** Starts looking. Gives what ends it: that waits for the look under way. */
export function startDueClock({ every, dueAt, effects, log, clock }: Parts): () => Promise<void> {
  let underWay: Promise<void> | undefined

  async function lookOnce(): Promise<void> {
    try {
      for await (const { tenant, after } of dueAt(clock().toISOString())) effects.after({ tenant }, after)
    } catch (error) {
      // Whatever was not claimed is found by the next look.
      log.error(faultOf(error), 'Due dates could not be looked at.')
    } finally {
      underWay = undefined
    }
  }

  // One look at a time: it may take longer than the pause between two.
  function tick(): void {
    underWay ??= lookOnce()
  }

  tick()
  const timer = setInterval(tick, every)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
