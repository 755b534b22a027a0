// Reconciles one shared message with its council return, under a lease that only one copy of the bot holds.

import { randomUUID } from 'node:crypto'
import { backoff } from '../../lib/backoff.ts'
import { type DisplayName, displayId } from '../../store/collections/displays.ts'
import { retryInBackground } from '../../store/retry-in-background.ts'
import { StoreUnavailable, system } from '../../store/store.ts'
import { faultOf } from '../log.ts'
import { TeamsUnavailable } from '../teams/teams-unavailable.ts'
import type { DisplayTimes } from './display-times.ts'
import { acquireLease, type Outcome, releaseLease, renewLease } from './lease.ts'
import { postOrEdit } from './post-or-edit.ts'
import { sharedMessage } from './rendering.ts'
import type { ShownStates } from './staleness/shown-states.ts'
import type { ReconcileDeps, Remaining, Request } from './types.ts'

/**
 * Reconciles one shared message under its lease. Returns the remaining work with its delay (ms), `done`, or `nothing to
 * do` if there is no message and none may be posted. Draws only under the lease, so that an older state never
 * overwrites a newer one. A result that cannot be stored becomes remaining work; the lease then expires. Never throws:
 * logs a permanent drawing fault and gives up.
 * @param failures how many reconciliations failed in a row before this one
 */
export async function reconcile(
  deps: ReconcileDeps,
  states: ShownStates,
  name: DisplayName,
  request: Request,
  failures: number,
): Promise<Remaining | 'done' | 'nothing to do'> {
  const { displays, timing } = deps
  let { unwritten } = request

  async function write(outcome: Outcome): Promise<void> {
    unwritten = outcome
    await retryInBackground(timing, () => displays.change(system, displayId(name), (now) => releaseLease(now, outcome)))
    unwritten = undefined
  }

  try {
    if (unwritten) await write(unwritten)
    return await reconcileOnce(deps, states, name, { ...request, unwritten }, failures, write)
  } catch (error) {
    if (error instanceof StoreUnavailable || error instanceof TeamsUnavailable)
      return retryLater(deps, { ...request, unwritten }, failures)
    deps.log.error(faultOf(error), 'A shared message could not be drawn.')
    return 'done'
  }
}

/** Schedules the request again, after a pause that grows with the failures. */
export function retryLater({ times, timing }: ReconcileDeps, request: Request, failures: number): Remaining {
  return { request, wait: backoff(failures, times.interval / 2, timing.random), failed: true }
}

async function reconcileOnce(
  deps: ReconcileDeps,
  states: ShownStates,
  name: DisplayName,
  request: Request,
  failures: number,
  write: (outcome: Outcome) => Promise<void>,
): ReturnType<typeof reconcile> {
  const { displays, draw, log, times, timing } = deps
  const id = displayId(name)
  const by = randomUUID()
  const until = timing.epoch() + longestJob(times)
  const leaseEnd = () => timing.epoch() + times.lease
  const { mayPost } = request
  const acquired = await displays.change(system, id, (now) =>
    acquireLease(now, { by, until: leaseEnd(), now: timing.epoch(), mayPost }),
  )
  switch (acquired.type) {
    case 'nothing to do':
      return 'nothing to do'
    case 'later': {
      // The holder is usually done long before its lease ends, and may have drawn before the requested change.
      const longest = acquired.isHeld ? times.interval / 4 : Number.POSITIVE_INFINITY
      return { request, wait: Math.max(1, Math.min(acquired.at - timing.epoch(), longest)), failed: false }
    }
    case 'acquired': {
      const { display } = acquired
      let result: Outcome['result'] = display
      const released = new AbortController()
      const renewing = renewUntil(released.signal)
      states.forget(name)
      try {
        const state = states.current(name)
        const shared = await draw(name)
        if (!shared) return 'done'
        const drawn = sharedMessage(shared)
        const done = await postOrEdit(deps, { display, until, request, failures, drawn })
        if (done.result.shown === drawn.hash) states.set(name, state)
        result = shared.isLast && !done.remaining ? 'over' : done.result
        return done.remaining ?? 'done'
      } finally {
        released.abort()
        await renewing
        await write({ acquired: display, result })
      }
    }
    default:
      return acquired satisfies never
  }

  /** Renews the lease. Most jobs end before the first renewal. */
  async function renewUntil(end: AbortSignal): Promise<void> {
    for (;;) {
      await timing.sleep(times.lease / 3, end)
      if (end.aborted) return
      // After a failed renewal, the next one follows.
      await displays
        .change(system, id, (now) => renewLease(now, { by, until: leaseEnd() }))
        .catch((error: unknown) => log.warn(faultOf(error), 'The lease of a shared message could not be renewed.'))
    }
  }
}

/** Enough time to draw and make two requests, and for the last one to take effect. */
const longestJob = ({ attempt, settle }: DisplayTimes) => 2 * attempt + settle
