// Acquires, renews and releases the lease of a shared message in its record, as pure steps.

import { boundedRetiring, type Display, type Retiring } from '../../store/collections/displays.ts'
import type { Step } from '../../store/documents/change.ts'

/** A time further ahead than this, in milliseconds, comes from a wrong clock. No real wait is as long. */
const farthestAhead = 15 * 60 * 1000

export type Acquired =
  | { readonly type: 'nothing to do' }
  /** `isHeld`: another copy of the bot has the lease, until `at` at the latest. */
  | { readonly type: 'later'; readonly at: number; readonly isHeld: boolean }
  | { readonly type: 'acquired'; readonly display: Display }

/**
 * Acquires the lease until `until` if work is due and no other copy has the lease. Times are milliseconds of the epoch.
 */
export function acquireLease(
  current: Display | undefined,
  { by, until, now, mayPost }: { by: string; until: number; now: number; mayPost: boolean },
): Step<Display, Acquired> {
  const exists = current?.message !== undefined
  if (!current || (!exists && !mayPost)) return { type: 'unchanged', result: { type: 'nothing to do' } }
  const credible = (moment: number) => (moment > now + farthestAhead ? 0 : moment)
  const { lease, shown } = current
  const notBefore = credible(current.notBefore)
  const retiring = current.retiring.map((each) => ({ ...each, notBefore: credible(each.notBefore) }))
  const held = lease && lease.by !== by ? credible(lease.until) : 0
  if (held > now) return { type: 'unchanged', result: { type: 'later', at: held, isHeld: true } }
  const at = Math.min(notBefore, ...(exists ? retiring.map((each) => each.notBefore) : []))
  if (at > now) return { type: 'unchanged', result: { type: 'later', at, isHeld: false } }
  // If the lease was never released, its holder may have edited the message before it was killed.
  const value = { ...current, notBefore, retiring, shown: lease ? undefined : shown, lease: { by, until } }
  return { type: 'save', value, result: { type: 'acquired', display: value } }
}

/** Extends our own lease. Keeps a lease that another copy has acquired since. */
export function renewLease(current: Display | undefined, lease: { by: string; until: number }): Step<Display, void> {
  return current?.lease?.by === lease.by
    ? { type: 'save', value: { ...current, lease }, result: undefined }
    : { type: 'unchanged', result: undefined }
}

/** The fields of the record that a job may change. */
export type Result = Pick<Display, 'message' | 'postedAt' | 'shown' | 'usedAt' | 'notBefore' | 'retiring'>

/**
 * The record that a job acquired, and its result. `over`: the message will never change again, so its record is
 * removed.
 */
export type Outcome = { readonly acquired: Display; readonly result: Result | 'over' }

/** Releases the lease and stores the job's result, even if a newer message was requested meanwhile. */
export function releaseLease(current: Display | undefined, { acquired, result }: Outcome): Step<Display, void> {
  // The record was removed meanwhile.
  if (!current) return { type: 'unchanged', result: undefined }
  if (result === 'over') return { type: 'remove', result: undefined }
  const { message, postedAt, notBefore, retiring } = result
  const isHeld = current.lease?.by === acquired.lease?.by
  const lease = isHeld ? undefined : current.lease
  // If another copy had the lease since, it may have edited the message.
  const shown = isHeld ? result.shown : undefined
  const since = current.retiring.filter((each) => !acquired.retiring.some((known) => isSame(known, each)))
  // The list has `message` too, because this result may already be stored although the store's response was lost.
  const isOurs =
    current.requestedBy === acquired.requestedBy &&
    [acquired.message, message].includes(current.message ?? acquired.message)
  if (isOurs) {
    // The message may have been used since the lease was acquired.
    const usedAt = result.usedAt > current.usedAt ? result.usedAt : current.usedAt
    const changed = {
      message,
      postedAt,
      shown,
      usedAt,
      notBefore,
      lease,
      retiring: boundedRetiring([...retiring, ...since]),
    }
    return { type: 'save', value: { ...current, ...changed }, result: undefined }
  }
  // A newer message replaces ours. Ours must say so after our own request has taken effect.
  const ours = { reference: acquired.reference, message: message ?? '', notBefore }
  const left = [...retiring, ...since.filter((each) => !isSame(each, ours)), ...(message === undefined ? [] : [ours])]
  return { type: 'save', value: { ...current, lease, retiring: boundedRetiring(left) }, result: undefined }
}

const isSame = (one: Retiring, other: Retiring) => one.message === other.message && one.reference === other.reference
