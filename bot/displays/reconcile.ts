// One look at a shared message: taken in hand by one copy of the bot alone, it is brought up to the newest state.

import { randomUUID } from 'node:crypto'
import type { Shared } from '../../dialogs/effects.ts'
import { type DisplayName, type Displays, displayId } from '../../store/collections/displays.ts'
import { retryWhileUnavailable } from '../../store/retry-unavailable.ts'
import { system } from '../../store/store.ts'
import { type Landing, land, take } from './display-record.ts'
import { bringUp } from './post-or-edit.ts'
import { sharedMessage } from './rendering.ts'
import type { DisplayTimes, Hands, Left, Want } from './send.ts'

export type LookParts = Hands & {
  readonly displays: Displays
  /** What is to be seen now; undefined where there is nothing to show any more. */
  readonly draw: (name: DisplayName) => Promise<Shared | undefined>
}

/**
 * Looks once: does what is due, and gives what is left to do; `nothing to do` where there is no such message, and none to
 * be posted. It draws only once no other copy can be at it, and so never an older state than is shown.
 */
export async function look(
  parts: LookParts,
  name: DisplayName,
  want: Want,
  failures: number,
): Promise<Left | 'done' | 'nothing to do'> {
  const { displays, draw, times } = parts
  const id = displayId(name)
  const by = randomUUID()
  const until = Date.now() + leaseOf(times)
  const { mayPost } = want
  const taken = await displays.change(system, id, (now) => take(now, { by, until, now: Date.now(), mayPost }))
  switch (taken.type) {
    case 'nothing to do':
      return 'nothing to do'
    case 'later': {
      // Whoever has it in hand is done long before their time is over, and may have drawn before what is wanted here.
      const longest = taken.isHeld ? times.interval / 4 : Number.POSITIVE_INFINITY
      return { want, wait: Math.max(1, Math.min(taken.at - Date.now(), longest)), failed: false }
    }
    case 'taken': {
      const { display } = taken
      let landing: Landing | 'over' = display
      try {
        const drawn = await draw(name)
        if (!drawn) return 'done'
        const done = await bringUp(parts, { display, until, want, failures, drawn: sharedMessage(drawn) })
        landing = drawn.isLast && !done.left ? 'over' : done.landing
        return done.left ?? 'done'
      } finally {
        // Where this fails too, the record is free again when its time is over.
        await retryWhileUnavailable(() => displays.change(system, id, (now) => land(now, display, landing)))
      }
    }
    default:
      return taken satisfies never
  }
}

/** Enough to draw, and for two requests of which the last has time to take effect. */
const leaseOf = ({ attempt, settle }: DisplayTimes) => 2 * attempt + settle
