// Starts the timers for due dates and for unused assessments.

import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { everyDue } from '../../dialogs/reminders/every-due.ts'
import { retentionSweep } from '../../dialogs/retention/retention-sweep.ts'
import type { Timing } from '../../lib/timing.ts'
import { retentionIn } from '../../store/collections/erasing/retention.ts'
import type { Store } from '../../store/store.ts'
import type { Log } from '../log.ts'
import { startDueTimer } from './due-timer.ts'
import type { Effects } from './effects.ts'

type Parts = {
  /** Milliseconds between two polls; if absent, there are no timers. */
  readonly every: number | undefined
  /** Assessments unused for this many months are announced and removed; if absent, none is removed. */
  readonly months: number | undefined
  readonly deps: Dependencies
  readonly store: Store
  readonly effects: Pick<Effects, 'after'>
  readonly clock: () => Date
  readonly log: Log
  readonly timing: Timing
}

/**
 * Starts the timer for due dates and, with `months`, the one for unused assessments. Starts none without `every`.
 *
 * @returns a function that stops both and waits for their running work
 */
export function startTimers({
  every,
  months,
  deps,
  store,
  effects,
  clock,
  log,
  timing,
}: Parts): () => Promise<unknown> {
  if (every === undefined) return async () => undefined
  const now = () => clock().toISOString()
  const timer = { every, effects, log, timing }
  const ends = [startDueTimer({ ...timer, look: () => everyDue(deps, now) })]
  if (months !== undefined) {
    const rule = { months, keys: () => store.keys(), notes: retentionIn(store) }
    ends.push(startDueTimer({ ...timer, look: () => retentionSweep(deps, rule, now) }))
  }
  return () => Promise.all(ends.map((end) => end()))
}
