// Polls for due work, such as reminders and removals, and starts its effects.

import type { DueReminder } from '../../dialogs/reminders/due-dates.ts'
import { poll } from '../../lib/poll.ts'
import type { Timing } from '../../lib/timing.ts'
import { faultOf, type Log } from '../log.ts'
import type { Effects } from './effects.ts'

type Parts = {
  /** Milliseconds from the start of one poll to the start of the next. */
  readonly every: number
  /** Claims the due work, one item after the other. */
  readonly look: () => AsyncIterable<DueReminder>
  readonly effects: Pick<Effects, 'after'>
  readonly log: Log
  readonly timing: Timing
}

/**
 * Starts the timer.
 *
 * @returns a function that stops polling. It waits for the item that is being claimed, and leaves the rest.
 */
export function startDueTimer({ every, look, effects, log, timing }: Parts): () => Promise<void> {
  return poll({
    ...{ every, timing },
    async work(ending) {
      for await (const looked of look()) {
        if ('fault' in looked) log.error(faultOf(looked.fault), 'The bot could not handle what is due.')
        else effects.after({ tenant: looked.tenant }, looked.after)
        if (ending.aborted) return
      }
    },
    // The next poll finds all unclaimed work.
    onFault: (error) => log.error(faultOf(error), 'The bot could not look for what is due.'),
  })
}
