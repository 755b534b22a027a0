// Lists the steps that stop the bot, in their order, with the time that each may take.

import type { Store } from '../../store/store.ts'
import type { Door } from '../door/door.ts'
import type { RefusalLog } from '../door/refusal-log.ts'
import type { Effects } from '../effects/effects.ts'
import type { StopStep } from './stop-in-order.ts'
import type { UnderWay } from './under-way.ts'

type Parts = {
  readonly door: Pick<Door, 'drain' | 'destroy'>
  readonly turns: Pick<UnderWay, 'settled'>
  /** Ends the timers: reminders, retention, and the expiry of the audit trail. */
  readonly endPolling: () => Promise<unknown>
  readonly effects: Pick<Effects, 'flush'>
  /** Makes all pending edits of messages. */
  readonly edits: () => Promise<unknown>
  readonly store: Pick<Store, 'close'>
  readonly refusals: Pick<RefusalLog, 'flush'>
}

/**
 * Turns in flight are answered first; then no caller can hold the door open. All steps together take 8.3 seconds at most,
 * so that the process ends within ten.
 */
export const stopSteps = (parts: Parts): readonly StopStep[] => [
  { what: 'turns in flight', within: 4500, work: () => Promise.all([parts.door.drain(), parts.turns.settled()]) },
  { what: 'connections', within: 0, work: () => parts.door.destroy() },
  { what: 'reminders and expiry', within: 500, work: parts.endPolling },
  // An effect of a reply may show a shared message, which is edited in the next step.
  { what: 'effects of replies', within: 1200, work: () => parts.effects.flush() },
  { what: 'edits', within: 1200, work: parts.edits },
  { what: 'the store', within: 800, work: () => parts.store.close() },
  { what: 'the log', within: 100, work: () => parts.refusals.flush() },
]
