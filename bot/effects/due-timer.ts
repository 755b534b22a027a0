// Looks again and again for what is due, such as reminders and removals, and begins the effects of each.

import type { DueReminder } from '../../dialogs/reminders/due-dates.ts'
import { poll } from '../../lib/poll.ts'
import type { Timing } from '../../lib/timing.ts'
import { faultOf, type Log } from '../log.ts'
import type { Effects } from './effects.ts'

type Parts = {
  /** Milliseconds from the start of one look to the start of the next. */
  readonly every: number
  /** Claims what is due, one after the other. */
  readonly look: () => AsyncIterable<DueReminder>
  readonly effects: Pick<Effects, 'after'>
  readonly log: Log
  readonly timing: Timing
}

/** @returns ends the looks. It waits for what is being claimed, and leaves what comes after it. */
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
    // The next look finds all that was not claimed.
    onFault: (error) => log.error(faultOf(error), 'The bot could not look for what is due.'),
  })
}
