// Looks again and again whether a due date draws near, and sends the reminders of it.

import type { DueReminder } from '../../dialogs/reminders/due-dates.ts'
import { faultOf, type Log } from '../log.ts'
import type { Effects } from './effects.ts'

type Parts = {
  /** Milliseconds between two looks. */
  readonly every: number
  /** Claims what is due, one due date after the other. */
  readonly look: () => AsyncIterable<DueReminder>
  readonly effects: Pick<Effects, 'after'>
  readonly log: Log
}

/** Starts looking. Gives what ends it: that waits for the due date that is being looked at, not for those after it. */
export function startDueClock({ every, look, effects, log }: Parts): () => Promise<void> {
  let underWay: Promise<void> | undefined
  let isEnding = false

  async function lookOnce(): Promise<void> {
    try {
      for await (const looked of look()) {
        if ('fault' in looked) log.error(faultOf(looked.fault), 'A due date could not be looked at.')
        else effects.after({ tenant: looked.tenant }, looked.after)
        if (isEnding) return
      }
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
    isEnding = true
    clearInterval(timer)
    await underWay
  }
}
