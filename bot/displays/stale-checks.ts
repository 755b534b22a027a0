// Finds out whether shared messages show the newest state: in a moment, once for all who want to know meanwhile.

import type { AssessmentId } from '../../assessment/ids.ts'
import { type DisplayName, displayId } from '../../store/collections/displays.ts'
import { system } from '../../store/store.ts'
import { faultOf } from '../log.ts'
import type { Background } from './background-tasks.ts'
import type { LookParts } from './reconcile.ts'
import type { Following } from './reconcile-loop.ts'
import { sharedMessage } from './rendering.ts'

export type DisplayChecks = {
  check(name: DisplayName): void
  /** Gives each council return that is found in a moment, once for one `key`. */
  find(key: string, find: () => Promise<readonly AssessmentId[]>, found: (assessment: AssessmentId) => void): void
}

export function displayChecks(
  { displays, draw, log, times }: LookParts,
  background: Background,
  { follow, isFollowed }: Pick<Following, 'follow' | 'isFollowed'>,
): DisplayChecks {
  const waiting = new Set<string>()

  async function inAMoment(key: string, work: () => Promise<void>): Promise<void> {
    if (waiting.has(key)) return
    waiting.add(key)
    // By then whatever follows the presses of this moment has come to be shown.
    await background.restAtMost(times.interval)
    waiting.delete(key)
    if (background.ending.aborted) return
    try {
      await work()
    } catch (error) {
      // The next press leads to another look.
      log.warn(faultOf(error), 'Whether a shared message is up to date could not be looked at.')
    }
  }

  async function compare(name: DisplayName): Promise<void> {
    if (isFollowed(name)) return
    const display = await displays.read(system, displayId(name))
    if (display?.message === undefined) return
    const drawn = await draw(name)
    if (drawn && sharedMessage(drawn).hash !== display.shown) follow(name, { mayPost: false, isToBeSure: false })
  }

  return {
    check: (name) => background.begin(inAMoment(displayId(name), () => compare(name))),
    find(key, find, found) {
      background.begin(
        inAMoment(key, async () => {
          for (const assessment of await find()) found(assessment)
        }),
      )
    },
  }
}
