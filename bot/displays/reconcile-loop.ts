// Follows the shared messages: notes what is asked for, and looks at each until it shows what was wanted.

import { backoff } from '../../lib/backoff.ts'
import { lruCache } from '../../lib/lru-cache.ts'
import { type DisplayName, displayId } from '../../store/collections/displays.ts'
import { retryWhileUnavailable } from '../../store/retry-unavailable.ts'
import { StoreUnavailable, system } from '../../store/store.ts'
import { faultOf } from '../log.ts'
import { TeamsUnavailable } from '../teams/teams-unavailable.ts'
import type { Background } from './background-tasks.ts'
import { type Anew, ask, type Press, standsSince } from './display-record.ts'
import { type LookParts, look } from './reconcile.ts'
import type { Left, Want } from './send.ts'

/** What somebody did, at this moment, that a message is to follow. */
type Asked = { readonly press: Press; readonly anew: Anew | undefined; readonly at: Date }

export type Following = {
  /** The message is brought up to the newest state. */
  follow(name: DisplayName, want: Want): void
  /** The same for what somebody did, which is noted first. Resolves once it is, or once the store could not do it. */
  ask(name: DisplayName, asked: Asked): Promise<void>
  isFollowed(name: DisplayName): boolean
  /** Whether there is a record of it is not known any more, and what was not noted yet is not asked for. */
  forget(name: DisplayName): void
}

/**
 * One message that is being followed. `asked`: what is not noted yet, the oldest first. A want that comes while a look is
 * under way leads to another look. `since`: when the oldest want came that is not shown yet.
 */
type Followed = {
  readonly name: DisplayName
  readonly asked: (Asked & { readonly since: number })[]
  /** While that is being noted. */
  noting?: Promise<boolean> | undefined
  want: Want | undefined
  since: number
  hurry: AbortController
}

/** How often it is noted that a message is still in use: one that is not noted would not be looked at. */
const renewing = 60 * 60 * 1000

const mayBePosted: Want = { mayPost: true, isToBeSure: false }

export function displayFollowing(parts: LookParts, background: Background): Following {
  const { displays, log, times } = parts
  const followed = new Map<string, Followed>()
  // Those that have a record, and since when: most presses follow others, and need not ask for it.
  const recorded = lruCache<number>(1000)

  function inHand(name: DisplayName, change: (entry: Followed) => void): Followed {
    const id = displayId(name)
    const known = followed.get(id)
    const entry = known ?? { name, asked: [], want: undefined, since: 0, hurry: new AbortController() }
    change(entry)
    if (known) return known
    followed.set(id, entry)
    background.begin(untilDone(id, entry))
    return entry
  }

  /** Somebody waits for a message that is to be posted; for an edit nobody does. */
  function follow(name: DisplayName, want: Want, isAwaited = false): void {
    inHand(name, (entry) => {
      if (!entry.want) entry.since = Date.now()
      entry.want = merged(entry.want, { ...want, isAwaited })
      if (isAwaited) entry.hurry.abort()
    })
  }

  async function untilDone(id: string, entry: Followed): Promise<void> {
    let failures = 0
    let failingSince: number | undefined
    while (entry.want || entry.asked.length > 0) {
      const isNoted = await noted(id, entry)
      if (isNoted && entry.name.surface === 'board' && !entry.want?.isAwaited) await timeToRead(entry)
      const { want = mayBePosted, since } = entry
      entry.want = undefined
      // Whoever comes from now on and waits hurries the next look.
      entry.hurry = new AbortController()
      const left = isNoted ? await looked(id, entry.name, want, failures) : again(want, failures)
      if (!left) {
        failures = 0
        failingSince = undefined
        continue
      }
      if (left.failed) failures += 1
      failingSince = left.failed ? (failingSince ?? Date.now()) : failingSince
      if (Date.now() - (failingSince ?? Date.now()) > times.patience) {
        log.warn(
          { failures },
          'A shared message could not be brought up to date for a long time, and is left as it is.',
        )
        // What came since may be done yet.
        while (Date.now() - (entry.asked[0]?.since ?? Date.now()) > times.patience) entry.asked.shift()
        failures = 0
        failingSince = undefined
        continue
      }
      entry.want = merged(left.want, entry.want)
      entry.since = since
      if (!(await background.rest(left.wait, entry.hurry.signal))) break
    }
    // In the same moment in which nothing is wanted any more: a want that comes later begins anew.
    followed.delete(id)
  }

  /** Notes what was asked for. False where the store cannot do it now. */
  function noted(id: string, entry: Followed): Promise<boolean> {
    if (entry.asked.length === 0) return Promise.resolve(true)
    entry.noting ??= noteAll(id, entry)
    return entry.noting
  }

  // In its order: of two who ask for it anew the later one gets it.
  async function noteAll(id: string, entry: Followed): Promise<boolean> {
    const { name, asked } = entry
    try {
      for (let next = asked[0]; next; next = asked[0]) {
        const { press, at } = next
        const anew = await belowBoard(name, next)
        // It may have been forgotten meanwhile, here and below.
        if (asked[0] !== next) continue
        const became = await retryWhileUnavailable(() =>
          displays.change(system, id, (now) => ask(now, name, press, anew, at)),
        )
        if (became !== 'none') recorded.set(id, at.getTime())
        follow(name, { ...mayBePosted, isToBeSure: became === 'kept' }, anew !== undefined)
        if (asked[0] === next) asked.shift()
      }
      return true
    } catch (error) {
      if (error instanceof StoreUnavailable) return false
      log.error(faultOf(error), 'What was asked of a shared message could not be noted.')
      asked.shift()
      return true
    } finally {
      entry.noting = undefined
    }
  }

  /** A question that may stay where it is has to be in sight there: not above the board, where that was posted since. */
  async function belowBoard(name: DisplayName, { press, anew }: Asked) {
    if (name.surface !== 'question' || !anew?.unlessWithin) return anew
    const board = await retryWhileUnavailable(() => displays.read(system, displayId({ ...name, surface: 'board' })))
    return { ...anew, boardSince: standsSince(board, press.where) }
  }

  async function timeToRead(entry: Followed): Promise<void> {
    await background.restAtMost(Math.max(1, entry.since + times.reading - Date.now()), entry.hurry.signal)
  }

  async function looked(id: string, name: DisplayName, want: Want, failures: number): Promise<Left | undefined> {
    try {
      const left = await look(parts, name, want, failures)
      // Another copy may have forgotten it: the next press asks for it again.
      if (left === 'nothing to do') recorded.delete(id)
      return typeof left === 'string' ? undefined : left
    } catch (error) {
      if (error instanceof StoreUnavailable || error instanceof TeamsUnavailable) return again(want, failures)
      log.error(faultOf(error), 'A shared message could not be drawn.')
      return undefined
    }
  }

  function again(want: Want, failures: number): Left {
    return { want, wait: backoff(failures, times.interval / 2), failed: true }
  }

  return {
    follow: (name, want) => follow(name, want),
    async ask(name, asked) {
      const id = displayId(name)
      if (!asked.anew && asked.at.getTime() - (recorded.get(id) ?? 0) <= renewing) return follow(name, mayBePosted)
      const entry = inHand(name, (each) => void each.asked.push({ ...asked, since: Date.now() }))
      await noted(id, entry)
    },
    isFollowed: (name) => followed.has(displayId(name)),
    forget(name) {
      const id = displayId(name)
      recorded.delete(id)
      followed.get(id)?.asked.splice(0)
    },
  }
}

function merged(older: Want | undefined, newer: Want | undefined): Want {
  return {
    mayPost: older?.mayPost || newer?.mayPost || false,
    isToBeSure: older?.isToBeSure || newer?.isToBeSure || false,
    isAwaited: older?.isAwaited || newer?.isAwaited || false,
    doubt: newer?.doubt ?? older?.doubt,
  }
}
