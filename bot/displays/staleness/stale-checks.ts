// Checks shortly after presses whether shared messages are up to date: once for all presses of that time.

import type { AssessmentId } from '../../../assessment/ids.ts'
import { type DisplayName, displayId } from '../../../store/collections/displays.ts'
import { system } from '../../../store/store.ts'
import { faultOf } from '../../log.ts'
import type { Background } from '../background-tasks.ts'
import type { ReconcileLoop } from '../reconcile-loop.ts'
import { sharedMessage } from '../rendering.ts'
import type { ReconcileDeps } from '../types.ts'
import type { ShownStates } from './shown-states.ts'

/** The most waiting checks. A later one is dropped, because the next press asks for it again. */
export const mostChecks = 2000

export type StaleChecks = {
  /** Checks one message, unless it is known to be up to date. */
  check(name: DisplayName): void
  /** Shortly after, passes each council return that `find` finds to `found`. Calls with the same `key` are combined. */
  find(key: string, find: () => Promise<readonly AssessmentId[]>, found: (assessment: AssessmentId) => void): void
}

export function staleChecks(
  { displays, draw, log, times }: ReconcileDeps,
  background: Background,
  states: ShownStates,
  { follow, isFollowed }: Pick<ReconcileLoop, 'follow' | 'isFollowed'>,
): StaleChecks {
  const waiting = new Set<string>()

  function inAMoment(key: string, work: () => Promise<void>): void {
    if (waiting.has(key) || waiting.size >= mostChecks) return
    waiting.add(key)
    background.begin(afterInterval(key, work))
  }

  async function afterInterval(key: string, work: () => Promise<void>): Promise<void> {
    // By then the edits after the current presses are usually made.
    await background.restAtMost(times.interval)
    waiting.delete(key)
    if (background.ending.aborted) return
    try {
      await work()
    } catch (error) {
      log.warn(faultOf(error), 'The bot could not check whether a shared message is up to date.')
    }
  }

  async function compare(name: DisplayName): Promise<void> {
    if (isFollowed(name) || states.isShown(name)) return
    const display = await displays.read(system, displayId(name))
    if (display?.message === undefined) return
    const state = states.current(name)
    const drawn = await draw(name)
    if (!drawn) return
    if (sharedMessage(drawn).hash === display.shown) states.set(name, state)
    else follow(name, { mayPost: false, mustVerify: false })
  }

  return {
    check(name) {
      if (!states.isShown(name)) inAMoment(displayId(name), () => compare(name))
    },
    find(key, find, found) {
      inAMoment(key, async () => {
        for (const assessment of await find()) found(assessment)
      })
    },
  }
}
