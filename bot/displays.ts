// Makes the shared messages follow what is done: many changes become few edits, and the last state always arrives.

import { setTimeout } from 'node:timers/promises'
import type { AssessmentId } from '../assessment/ids.ts'
import { type Display, type DisplayName, displayId } from '../store/displays.ts'
import { recent } from '../store/recent.ts'
import { StoreUnavailable, system } from '../store/store.ts'
import { backOff } from './back-off.ts'
import type { DisplayTimes, Left, Want } from './display-hands.ts'
import { type LookParts, look } from './display-look.ts'
import { type Anew, type Asked, ask, type Press } from './display-steps.ts'
import { insist } from './insist.ts'
import { faultOf } from './log.ts'
import { type Reference, readReference } from './reference.ts'
import { sharedMessage } from './shared-message.ts'
import { TeamsUnavailable } from './teams-unavailable.ts'

export type Show = DisplayName & {
  /** What somebody did. Without it nothing is posted, only edited. */
  readonly press?: Press
  /** Posts it anew where the press was. Whatever stood elsewhere then says that it has moved. */
  readonly anew?: Anew
}

export type DisplayService = {
  /** The message is to show the newest state. Resolves once that is noted; posting and editing come after. */
  show(show: Show): Promise<void>
  /**
   * Whether both messages of a council return show the newest state is looked at in a moment: what was changed before may
   * have been shown by nobody. Nothing is posted, and nothing written where they do.
   */
  check(tenant: string, assessment: AssessmentId): void
  /** Both messages of a council return follow nothing any more. */
  forget(tenant: string, assessment: AssessmentId): Promise<void>
  /** How the thread is reached that a message stands in. */
  whereIs(name: DisplayName): Promise<Reference | undefined>
  /** Looks at every message used lately: whoever changed something may have ended before it was shown. */
  resume(): Promise<void>
  /** Makes pending edits now, before the process ends, as far as that can be done soon. */
  flush(): Promise<void>
}

export const usualDisplayTimes: DisplayTimes = {
  interval: 2000,
  reading: 6000,
  attempt: 10_000,
  settle: 10_000,
  patience: 10 * 60 * 1000,
  ending: 5000,
}

/** How long ago a message may have been used that is looked at when the bot starts. */
const lately = 48 * 60 * 60 * 1000

/** How often it is noted that a message is still in use: one that is not noted would not be looked at. */
const noting = 60 * 60 * 1000

const surfaces: readonly Display['surface'][] = ['board', 'question']

/**
 * One message that is being followed. A want that comes while a look is under way leads to another look. `since`: when
 * the oldest want came that is not shown yet.
 */
type Followed = { readonly name: DisplayName; want: Want | undefined; since: number; hurry: AbortController }

export function displayService(parts: LookParts): DisplayService {
  const { displays, log, clock, times } = parts
  const followed = new Map<string, Followed>()
  const underWay = new Set<Promise<void>>()
  // Those that have a record, and since when: most presses follow others, and need not ask for it.
  const recorded = recent<number>(1000)
  const checking = new Set<string>()
  const ending = new AbortController()
  let deadline = Number.POSITIVE_INFINITY

  /** Somebody waits for a message that is to be posted; for an edit nobody does. */
  function follow(name: DisplayName, want: Want, isAwaited = false): void {
    const id = displayId(name)
    const known = followed.get(id)
    if (known) {
      if (!known.want) known.since = Date.now()
      known.want = merged(want, known.want)
      if (isAwaited) known.hurry.abort()
      return
    }
    const entry = { name, want, since: Date.now(), hurry: new AbortController() }
    if (isAwaited) entry.hurry.abort()
    followed.set(id, entry)
    const work = untilDone(id, entry).finally(() => underWay.delete(work))
    underWay.add(work)
  }

  async function untilDone(id: string, entry: Followed): Promise<void> {
    let failures = 0
    let failingSince: number | undefined
    while (entry.want) {
      if (entry.name.surface === 'board') await timeToRead(entry)
      const { want, since } = entry
      entry.want = undefined
      const left = await looked(entry.name, want, failures)
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
        failures = 0
        failingSince = undefined
        continue
      }
      entry.want = merged(left.want, entry.want)
      entry.since = since
      if (!(await rest(left.wait))) break
    }
    // In the same moment in which nothing is wanted any more: a want that comes later begins anew.
    followed.delete(id)
  }

  async function timeToRead(entry: Followed): Promise<void> {
    const signal = AbortSignal.any([entry.hurry.signal, ending.signal])
    const left = Math.max(1, entry.since + times.reading - Date.now())
    await setTimeout(left, undefined, { signal }).catch(() => undefined)
    entry.hurry = new AbortController()
  }

  async function looked(name: DisplayName, want: Want, failures: number): Promise<Left | undefined> {
    try {
      return await look(parts, name, want, failures)
    } catch (error) {
      if (error instanceof StoreUnavailable || error instanceof TeamsUnavailable) {
        return { want, wait: backOff(failures, times.interval / 2), failed: true }
      }
      log.error(faultOf(error), 'A shared message could not be drawn.')
      return undefined
    }
  }

  async function checkSoon(name: DisplayName): Promise<void> {
    const id = displayId(name)
    if (checking.has(id)) return
    checking.add(id)
    // By then whatever follows the presses of this moment has come to be shown.
    await setTimeout(times.interval, undefined, { signal: ending.signal }).catch(() => undefined)
    checking.delete(id)
    if (ending.signal.aborted || followed.has(id)) return
    try {
      const display = await displays.read(system, id)
      if (display?.message === undefined) return
      const drawn = await parts.draw(name)
      if (drawn && sharedMessage(drawn).hash !== display.shown) follow(name, { mayPost: false, isToBeSure: false })
    } catch (error) {
      // The next press leads to another look.
      log.warn(faultOf(error), 'Whether a shared message is up to date could not be looked at.')
    }
  }

  /** False where the bot ends before the time is over. */
  async function rest(milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds
    await setTimeout(milliseconds, undefined, { signal: ending.signal }).catch(() => undefined)
    if (end > deadline) return false
    await setTimeout(Math.max(0, end - Date.now()))
    return true
  }

  return {
    async show({ press, anew, ...name }) {
      const id = displayId(name)
      let asked: Asked = 'as it is'
      const now = clock()
      if (press && (anew || now.getTime() - (recorded.get(id) ?? 0) > noting)) {
        asked = await insist(() => displays.change(system, id, (current) => ask(current, name, press, anew, now)))
        if (asked !== 'none') recorded.set(id, now.getTime())
      }
      follow(name, { mayPost: press !== undefined, isToBeSure: asked === 'kept' }, anew !== undefined)
    },
    check(tenant, assessment) {
      for (const surface of surfaces) {
        const work = checkSoon({ tenant, assessment, surface }).finally(() => underWay.delete(work))
        underWay.add(work)
      }
    },
    async forget(tenant, assessment) {
      for (const surface of surfaces) {
        const id = displayId({ tenant, assessment, surface })
        recorded.delete(id)
        await insist(() => displays.change(system, id, () => ({ type: 'remove', result: undefined })))
      }
    },
    async whereIs(name) {
      const display = await displays.read(system, displayId(name))
      return display && readReference(display.where)
    },
    async resume() {
      const since = clock().getTime() - lately
      for await (const { value } of displays.list(system)) {
        if (ending.signal.aborted) return
        if (Date.parse(value.usedAt) < since) continue
        const { tenant, assessment, surface } = value
        follow({ tenant, assessment, surface }, { mayPost: false, isToBeSure: false })
        await rest(between)
      }
    },
    async flush() {
      deadline = Date.now() + times.ending
      ending.abort()
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

/** Milliseconds between two looks when the bot starts: there may be many. */
const between = 20

function merged(want: Want, other: Want | undefined): Want {
  if (!other) return want
  return {
    mayPost: want.mayPost || other.mayPost,
    isToBeSure: want.isToBeSure || other.isToBeSure,
    // Where somebody asked again in the meantime, it may be posted once more.
    mayBeThere: want.mayBeThere && other.mayBeThere,
  }
}
