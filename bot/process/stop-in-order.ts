// Runs the steps of a stop in order, each with a time limit.

import { setTimeout } from 'node:timers/promises'
import { faultOf, type Log } from '../log.ts'

export type StopStep = {
  /** The work of the step, for the log. */
  readonly what: string
  /** The next step starts after this many milliseconds at the latest. */
  readonly within: number
  readonly work: () => unknown
}

/** Runs the steps. Logs a step that fails or takes too long, and goes on with the next. Never rejects. */
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
