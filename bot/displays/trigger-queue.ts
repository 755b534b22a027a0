// Stores requests for shared messages in order, and keeps them while the store is unavailable.

import type { DisplayName } from '../../store/collections/displays.ts'
import { displayId } from '../../store/collections/displays.ts'
import { retryInBackground } from '../../store/retry-in-background.ts'
import { StoreUnavailable, system } from '../../store/store.ts'
import { faultOf } from '../log.ts'
import { boardSince, type Repost, type Requested, request, type Trigger } from './display-record.ts'
import type { ReconcileDeps } from './types.ts'

/** A person's act at the time `at` that leads to a message. */
export type TimedTrigger = { readonly trigger: Trigger; readonly repost: Repost | undefined; readonly at: Date }

/** The triggers of one message that are not stored yet. */
export type TriggerQueue = {
  readonly isEmpty: boolean
  push(trigger: TimedTrigger): void
  /**
   * Stores all of them, the oldest first, so that the later of two reposts wins. Returns false if the store is
   * unavailable.
   */
  write(): Promise<boolean>
  /** Drops the triggers that have waited longer than this many milliseconds. */
  dropOlderThan(milliseconds: number): void
  clear(): void
}

/** The most triggers that wait for one message. */
export const mostTriggers = 50

/**
 * Makes an empty queue for one message.
 *
 * @param written is called for each stored trigger, with its effect on the record
 */
export function triggerQueue(
  { displays, log, timing }: ReconcileDeps,
  name: DisplayName,
  written: (trigger: TimedTrigger, result: Requested) => void,
): TriggerQueue {
  const waiting: (TimedTrigger & { readonly since: number })[] = []
  let writing: Promise<boolean> | undefined

  async function writeAll(): Promise<boolean> {
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        const { trigger, at } = next
        const repost = await inSight(next)
        // `clear` or `dropOlderThan` may have dropped it meanwhile, here and below.
        if (waiting[0] !== next) continue
        const result = await retryInBackground(timing, () =>
          displays.change(system, displayId(name), (now) => request(now, name, trigger, repost, at)),
        )
        written(next, result)
        if (waiting[0] === next) waiting.shift()
      }
      return true
    } catch (error) {
      if (error instanceof StoreUnavailable) return false
      log.error(faultOf(error), 'A request for a shared message could not be written.')
      waiting.shift()
      return true
    } finally {
      writing = undefined
    }
  }

  /** Adds the time of the board's post, because a question above a newer board is out of sight and not kept. */
  async function inSight({ trigger, repost }: TimedTrigger) {
    if (name.surface !== 'question' || !repost?.unlessWithin) return repost
    const board = await retryInBackground(timing, () => displays.read(system, displayId({ ...name, surface: 'board' })))
    return { ...repost, boardSince: boardSince(board, trigger.reference) }
  }

  return {
    get isEmpty() {
      return waiting.length === 0
    },
    push(trigger) {
      waiting.push({ ...trigger, since: timing.now() })
      if (waiting.length <= mostTriggers) return
      // Drops a trigger without a repost, which adds nothing to the others. Never the first one, which may be in its
      // write.
      const plain = waiting.findIndex(({ repost }, index) => index > 0 && !repost)
      waiting.splice(plain > 0 ? plain : 1, 1)
    },
    write() {
      if (waiting.length === 0) return Promise.resolve(true)
      writing ??= writeAll()
      return writing
    },
    dropOlderThan(milliseconds) {
      while (timing.now() - (waiting[0]?.since ?? timing.now()) > milliseconds) waiting.shift()
    },
    clear: () => void waiting.splice(0),
  }
}
