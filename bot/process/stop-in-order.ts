// Runs the steps of a stop one after the other, and waits for none of them without an end.

import { setTimeout } from 'node:timers/promises'
import { faultOf, type Log } from '../log.ts'

export type StopStep = {
  /** The subject of the wait, for the log. */
  readonly what: string
  /** Milliseconds after which the next step begins. */
  readonly within: number
  readonly work: () => unknown
}

/** Runs the steps. A step that fails or takes too long is logged, and the next one runs. Never rejects. */
export async function stopInOrder(steps: readonly StopStep[], log: Log): Promise<void> {
  for (const { what, within, work } of steps) {
    const stopWaiting = new AbortController()
    const done = (async () => {
      try {
        await work()
      } catch (error) {
        log.error({ step: what, ...faultOf(error) }, 'A step of the stop failed.')
      }
      return 'done' as const
    })()
    const late = setTimeout(within, 'late' as const, { signal: stopWaiting.signal }).catch(() => 'done' as const)
    if ((await Promise.race([done, late])) === 'late') log.warn({ step: what }, 'The stop does not wait any longer.')
    stopWaiting.abort()
  }
}
