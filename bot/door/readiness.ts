// Says whether the bot can work: asks the store for a real write, at most once in two seconds.

import { count } from '../../lib/observation.ts'
import type { Store } from '../../store/store.ts'
import { faultOf, type Log } from '../log.ts'

/** `degraded`: answers are saved, and something less than that does not work. */
export type Readiness = 'ready' | 'degraded' | 'unavailable'

type Parts = {
  readonly store: Pick<Store, 'check'>
  /** The troubles of this moment, a sentence each for the log; empty if all is well. */
  readonly troubles: () => readonly string[]
  readonly log: Log
  readonly clock: () => Date
  /** Milliseconds that have passed since any moment. */
  readonly elapsed?: () => number
}

/** Milliseconds that an answer of the store is reused. */
const goodFor = 2000

/** Gives the question to ask. Callers at the same time share one write, so that no caller can keep the store busy. */
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
    // The wall clock may be put back, or stand still; the other one may not count the sleep of a machine.
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
