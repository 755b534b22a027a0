// Reconciles each tracked message until it shows the newest state.

import { lruCache } from '../../lib/lru-cache.ts'
import { count } from '../../lib/observation.ts'
import { type DisplayName, displayId } from '../../store/collections/displays.ts'
import type { Background } from './background-tasks.ts'
import { renewalInterval } from './display-record.ts'
import { reconcile, retryLater } from './reconcile.ts'
import type { ShownStates } from './staleness/shown-states.ts'
import { type TimedTrigger, type TriggerQueue, triggerQueue } from './trigger-queue.ts'
import type { ReconcileDeps, Remaining, Request } from './types.ts'

export type ReconcileLoop = {
  /** Updates the message to the newest state. Ignores a new message while `isFull`. */
  follow(name: DisplayName, request: Request): void
  /** Records a person's act, then updates the message. Resolves once the act is stored or the store has failed. */
  trigger(name: DisplayName, trigger: TimedTrigger): Promise<void>
  isFollowed(name: DisplayName): boolean
  isFull(): boolean
  /** Drops the acts that are not stored yet, and assumes that the message has no record any more. */
  forget(name: DisplayName): void
}

/** The most messages tracked at once. Each is of a council return that has just changed. */
export const mostFollowed = 2000

/** How many messages it remembers to have a record. Most acts follow others and need not update it. */
const mostRecorded = 1000

/**
 * One tracked message. A request during a reconciliation leads to another one. `since`: the time of the oldest open
 * request. `wake` ends the pause before the next reconciliation.
 */
type Followed = {
  readonly name: DisplayName
  readonly triggers: TriggerQueue
  request: Request | undefined
  since: number
  wake: AbortController
}

const plain: Request = { mayPost: true, mustVerify: false }

export function reconcileLoop(deps: ReconcileDeps, states: ShownStates, background: Background): ReconcileLoop {
  const { log, times, timing } = deps
  const followed = new Map<string, Followed>()
  const recordedAt = lruCache<number>(mostRecorded)

  /** Changes the entry of a message. A new entry starts the loop of the message. */
  function withEntry(name: DisplayName, change: (entry: Followed) => void): Followed | undefined {
    const id = displayId(name)
    const known = followed.get(id)
    if (!known && followed.size >= mostFollowed) {
      log.warn(
        { followed: followed.size },
        'Too many shared messages change at once: one is left until the next press.',
      )
      return undefined
    }
    const triggers = known?.triggers ?? triggerQueue(deps, name, written)
    const entry = known ?? { name, triggers, request: undefined, since: 0, wake: new AbortController() }
    change(entry)
    if (known) return known
    followed.set(id, entry)
    background.begin(untilDone(id, entry))
    return entry

    function written({ at, repost }: TimedTrigger, result: string): void {
      if (result !== 'none') recordedAt.set(id, at.getTime())
      follow(name, { ...plain, mustVerify: result === 'kept', isAwaited: repost !== undefined })
    }
  }

  function follow(name: DisplayName, request: Request): void {
    withEntry(name, (entry) => {
      if (entry.request) count('edit', { outcome: 'coalesced' })
      else entry.since = timing.now()
      entry.request = merged(entry.request, request)
      if (request.isAwaited) entry.wake.abort()
    })
  }

  async function untilDone(id: string, entry: Followed): Promise<void> {
    let failures = 0
    let failingSince: number | undefined
    while (entry.request || !entry.triggers.isEmpty) {
      const isWritten = await entry.triggers.write()
      if (isWritten && entry.name.surface === 'board' && !entry.request?.isAwaited) await timeToRead(entry)
      const { request = plain, since } = entry
      entry.request = undefined
      entry.wake = new AbortController()
      const left = isWritten ? await attempt(entry.name, request, failures) : retryLater(deps, request, failures)
      if (left?.failed) count('retry', { of: 'teams' })
      failures = left?.failed ? failures + 1 : left ? failures : 0
      failingSince = left?.failed ? (failingSince ?? timing.now()) : left && failingSince
      if (!left) continue
      if (failingSince !== undefined && timing.now() - failingSince > times.patience) {
        log.warn({ failures }, 'A shared message could not be updated for a long time, and is left as it is.')
        // Later acts may still succeed.
        entry.triggers.dropOlderThan(times.patience)
        failures = 0
        failingSince = undefined
        // An outcome that is not stored yet is still stored, however late.
        if (!left.request.unwritten) continue
      }
      entry.request = merged(left.request, entry.request)
      entry.since = since
      if (!(await background.rest(left.wait, entry.wake.signal))) break
    }
    // Runs in the same tick as the last check, so that a later request starts a new loop.
    followed.delete(id)
  }

  async function timeToRead({ since, wake }: Followed): Promise<void> {
    await background.restAtMost(Math.max(1, since + times.reading - timing.now()), wake.signal)
  }

  async function attempt(name: DisplayName, request: Request, failures: number): Promise<Remaining | undefined> {
    const left = await reconcile(deps, states, name, request, failures)
    // Another copy may have removed the record, so the next act writes it again.
    if (left === 'nothing to do') recordedAt.delete(displayId(name))
    return typeof left === 'string' ? undefined : left
  }

  return {
    follow,
    async trigger(name, trigger) {
      const age = trigger.at.getTime() - (recordedAt.get(displayId(name)) ?? Number.NEGATIVE_INFINITY)
      if (!trigger.repost && age <= renewalInterval) return follow(name, plain)
      await withEntry(name, ({ triggers }) => triggers.push(trigger))?.triggers.write()
    },
    isFollowed: (name) => followed.has(displayId(name)),
    isFull: () => followed.size >= mostFollowed,
    forget(name) {
      recordedAt.delete(displayId(name))
      followed.get(displayId(name))?.triggers.clear()
    },
  }
}

function merged(older: Request | undefined, newer: Request | undefined): Request {
  return {
    mayPost: older?.mayPost || newer?.mayPost || false,
    mustVerify: older?.mustVerify || newer?.mustVerify || false,
    isAwaited: older?.isAwaited || newer?.isAwaited || false,
    uncertainPosts: newer?.uncertainPosts ?? older?.uncertainPosts,
    unwritten: newer?.unwritten ?? older?.unwritten,
  }
}
