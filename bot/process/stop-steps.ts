// Lists the steps that stop the bot, in their order, with their time limits.

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

/** The time limit of each step, in milliseconds. */
export type StopTimes = {
  readonly turns: number
  readonly polling: number
  readonly effects: number
  readonly edits: number
  readonly store: number
  readonly log: number
}

/** At most 8.3 seconds in total, so that the process ends within ten. */
const usualStopTimes: StopTimes = {
  turns: 4500,
  polling: 500,
  effects: 1200,
  edits: 1200,
  store: 800,
  log: 100,
}

/** First answers the turns in flight, then closes all connections, so that no caller can delay the stop. */
export const stopSteps = (parts: Parts, times = usualStopTimes): readonly StopStep[] => [
  {
    what: 'turns in flight',
    within: times.turns,
    work: () => Promise.all([parts.door.drain(), parts.turns.settled()]),
  },
  { what: 'connections', within: 0, work: () => parts.door.destroy() },
  { what: 'reminders and expiry', within: times.polling, work: parts.endPolling },
  // An effect of a reply may show a shared message, which is edited in the next step.
  { what: 'effects of replies', within: times.effects, work: () => parts.effects.flush() },
  { what: 'edits', within: times.edits, work: parts.edits },
  { what: 'the store', within: times.store, work: () => parts.store.close() },
  { what: 'the log', within: times.log, work: () => parts.refusals.flush() },
]
