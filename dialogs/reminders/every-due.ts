// One look of the timer: sends reminders that are due, then removes deleted returns whose 30 days are over.

import type { Dependencies } from '../dependencies/dependencies.ts'
import { removeDeleted } from '../team/remove-deleted.ts'
import { type DueReminder, dueReminders } from './due-dates.ts'

/** What is due at the moment. `clock` gives ISO 8601, UTC. A fault is yielded and stops nothing else. */
export async function* everyDue(deps: Dependencies, clock: () => string): AsyncIterable<DueReminder> {
  yield* dueReminders(deps, clock)
  yield* removeDeleted(deps, clock)
}
