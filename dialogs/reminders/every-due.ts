// Does the work of one poll: yields due reminders, then removes deleted returns after 30 days.

import type { Dependencies } from '../dependencies/dependencies.ts'
import { removeDeleted } from '../team/remove-deleted.ts'
import { type DueReminder, dueReminders } from './due-dates.ts'

/** Yields the due work. `clock` returns ISO 8601, UTC. Yields each fault and continues. */
export async function* everyDue(deps: Dependencies, clock: () => string): AsyncIterable<DueReminder> {
  yield* dueReminders(deps, clock)
  yield* removeDeleted(deps, clock)
}
