// Polls for due dates and sends their reminders.

import type { DueReminder } from '../../dialogs/reminders/due-dates.ts'
import { systemTiming, type Timing } from '../../lib/timing.ts'
import { faultOf, type Log } from '../log.ts'
import type { Effects } from './effects.ts'

type Parts = {
  /** Milliseconds from the start of one poll to the start of the next. */
  readonly every: number
  /** Claims what is due, one due date after the other. */
  readonly look: () => AsyncIterable<DueReminder>
  readonly effects: Pick<Effects, 'after'>
  readonly log: Log
  readonly timing?: Timing
}

/**
 * Polls at once, and then in steps of `every`. A poll that takes longer skips the next steps.
 * @returns ends the polling. It waits for the due date that is being claimed, and leaves the ones after it.
 */
export function startReminderTimer({ every, look, effects, log, timing = systemTiming }: Parts): () => Promise<void> {
  const ending = new AbortController()

  async function poll(): Promise<void> {
    try {
      for await (const looked of look()) {
        if ('fault' in looked) log.error(faultOf(looked.fault), 'The bot could not handle a due date.')
        else effects.after({ tenant: looked.tenant }, looked.after)
        if (ending.signal.aborted) return
      }
    } catch (error) {
      // The next poll finds every due date that was not claimed.
      log.error(faultOf(error), 'The bot could not look for due dates.')
    }
  }

  async function pollUntilEnded(): Promise<void> {
    const start = timing.now()
    while (!ending.signal.aborted) {
      await poll()
      await timing.sleep(every - ((timing.now() - start) % every), ending.signal)
    }
  }

  const polling = pollUntilEnded()
  return async () => {
    ending.abort()
    await polling
  }
}
