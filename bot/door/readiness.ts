// Checks whether the bot can work, by a real write to the store at most every two seconds.

import { count } from '../../lib/observation.ts'
import type { Store } from '../../store/store.ts'
import { faultOf, type Log } from '../log.ts'

/** `degraded`: answers are saved, but something less important does not work. */
export type Readiness = 'ready' | 'degraded' | 'unavailable'

type Parts = {
  readonly store: Pick<Store, 'check'>
  /** The current problems, a sentence each for the log; empty if there are none. */
  readonly troubles: () => readonly string[]
  readonly log: Log
  readonly clock: () => Date
  /** Milliseconds since an arbitrary start. */
  readonly elapsed?: () => number
}

/** The result of a write is reused for this time, in milliseconds. */
const goodFor = 2000

/** Makes the check. Concurrent callers share one write, so that no caller can keep the store busy. */
export function readinessOf({
  store,
  troubles,
  log,
  clock,
  elapsed = () => performance.now(),
}: Parts): () => Promise<Readiness> {
  let last: { readonly at: number; readonly passed: number; readonly canSave: Promise<boolean> } | undefined
  let told = ''

  async function canSave(): Promise<boolean> {
    try {
      await store.check()
      return true
    } catch (error) {
      log.error(faultOf(error), 'Nothing is saved: the store refused a test write.')
      return false
    }
  }

  async function look(): Promise<Readiness> {
    const [at, passed] = [clock().getTime(), elapsed()]
    // Uses two clocks: the wall clock may be set back, and the monotonic one may stop while the machine sleeps.
    if (!last || Math.abs(at - last.at) >= goodFor || passed - last.passed >= goodFor) {
      last = { at, passed, canSave: canSave() }
    }
    if (!(await last.canSave)) return 'unavailable'
    const current = troubles().join(' ')
    if (current && current !== told) log.warn(`The bot is degraded. ${current}`)
    told = current
    return current ? 'degraded' : 'ready'
  }

  return async () => {
    const state = await look()
    count('readiness', { state })
    return state
  }
}
