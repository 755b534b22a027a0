// The pure steps of a shared message's record: request a message, acquire its lease, release it.

import type { Display, DisplayName, Retiring } from '../../store/collections/displays.ts'
import type { Step } from '../../store/documents/change.ts'
import { readReference } from '../incoming/conversation-reference.ts'

/** The act of a person that a shared message follows. */
export type Trigger = {
  readonly operation: string
  /** The serialised reference of the thread of the act; none for an act in a personal chat. */
  readonly reference?: string | undefined
}

/** Asks for a new message below the act. */
export type Repost = {
  /** A message of the same thread that was used within so many milliseconds is kept. */
  readonly unlessWithin?: number
}

/** `boardSince`: when the board of that thread was posted. A message older than that is out of sight, further up. */
type RepostBelow = Repost & { readonly boardSince?: string | undefined }

/** `kept`: a repost was asked for, and the message stays. `none`: there is no record. */
export type Requested = 'created' | 'kept' | 'unchanged' | 'none'

/** A message that is being posted serves all who ask for it within this time, in milliseconds. */
const beingPosted = 10_000
/** The record's `usedAt` is renewed no more often than this, in milliseconds. */
export const renewalInterval = 60 * 60 * 1000
/** A moment further ahead, in milliseconds, was written while a clock was wrong. No real wait is as long. */
const farthestAhead = 15 * 60 * 1000
/** The most replaced messages that wait to say so. The oldest ones stay as they are. */
export const mostRetiring = 20

/**
 * Requests a message: makes a new record if there is none or a message is to be posted again. Otherwise it only renews
 * `usedAt` once an hour. That happens before the edit, so a start after a crash in between finds the record.
 */
export function request(
  current: Display | undefined,
  name: DisplayName,
  { operation, reference }: Trigger,
  repost: RepostBelow | undefined,
  now: Date,
): Step<Display, Requested> {
  const age = current ? now.getTime() - Date.parse(current.usedAt) : Number.POSITIVE_INFINITY
  const unchanged: Step<Display, Requested> =
    current && age > renewalInterval
      ? { type: 'save', value: { ...current, usedAt: now.toISOString() }, result: 'unchanged' }
      : { type: 'keep', result: current ? 'unchanged' : 'none' }
  if (reference === undefined || current?.requestedBy === operation) return unchanged
  // A board exists from the start. A question exists once a person has asked for it.
  if (!repost && (current || name.surface === 'question')) return unchanged
  // Two people may ask at the same time: one post serves both if both see its thread.
  const isHere = current !== undefined && threadOf(current.reference) === threadOf(reference)
  if (isHere && repost?.unlessWithin) {
    if (current.message === undefined && age < beingPosted) return unchanged
    const isInSight = (current.postedAt ?? '') >= (repost.boardSince ?? '')
    if (current.message !== undefined && isInSight && age < repost.unlessWithin) return { type: 'keep', result: 'kept' }
  }
  const { tenant, assessment, surface } = name
  const value = {
    ...{ tenant, assessment, surface, reference, requestedBy: operation, usedAt: now.toISOString(), notBefore: 0 },
    lease: current?.lease,
    retiring: [...(current?.retiring ?? []), ...retired(current)].slice(-mostRetiring),
  }
  return { type: 'save', value, result: 'created' }
}

/** Since when the thread of `reference` has the board. A board that is not posted yet will stand below all that is there. */
export function boardSince(board: Display | undefined, reference: string | undefined): string | undefined {
  if (!board || reference === undefined || threadOf(board.reference) !== threadOf(reference)) return undefined
  return board.message === undefined ? board.usedAt : board.postedAt
}

const threadOf = (reference: string) => readReference(reference)?.conversation

const retired = (current: Display | undefined): readonly Retiring[] =>
  current?.message === undefined
    ? []
    : [{ reference: current.reference, message: current.message, notBefore: current.notBefore }]

export type Acquired =
  | { readonly type: 'nothing to do' }
  /** `isHeld`: another copy of the bot has the lease, until `at` at the latest. */
  | { readonly type: 'later'; readonly at: number; readonly isHeld: boolean }
  | { readonly type: 'acquired'; readonly display: Display }

/** Acquires the lease until `until` if work is due and no other copy has the lease. Moments are milliseconds of the epoch. */
export function acquireLease(
  current: Display | undefined,
  { by, until, now, mayPost }: { by: string; until: number; now: number; mayPost: boolean },
): Step<Display, Acquired> {
  const exists = current?.message !== undefined
  if (!current || (!exists && !mayPost)) return { type: 'keep', result: { type: 'nothing to do' } }
  const credible = (moment: number) => (moment > now + farthestAhead ? 0 : moment)
  const { lease, shown } = current
  const notBefore = credible(current.notBefore)
  const retiring = current.retiring.map((each) => ({ ...each, notBefore: credible(each.notBefore) }))
  const held = lease && lease.by !== by ? credible(lease.until) : 0
  if (held > now) return { type: 'keep', result: { type: 'later', at: held, isHeld: true } }
  const at = Math.min(notBefore, ...(exists ? retiring.map((each) => each.notBefore) : []))
  if (at > now) return { type: 'keep', result: { type: 'later', at, isHeld: false } }
  // A lease that was never released: its holder may have edited the message before it was killed.
  const value = { ...current, notBefore, retiring, shown: lease ? undefined : shown, lease: { by, until } }
  return { type: 'save', value, result: { type: 'acquired', display: value } }
}

/** Extends our own lease; a lease that another copy has acquired since stays. */
export function renewLease(current: Display | undefined, lease: { by: string; until: number }): Step<Display, void> {
  return current?.lease?.by === lease.by
    ? { type: 'save', value: { ...current, lease }, result: undefined }
    : { type: 'keep', result: undefined }
}

/** The fields of the record that a job may change. */
export type Result = Pick<Display, 'message' | 'postedAt' | 'shown' | 'usedAt' | 'notBefore' | 'retiring'>

/**
 * Releases the lease and writes the job's result down, even if a newer message was requested meanwhile. `over`: the
 * message will never change again, and its record goes.
 */
export function releaseLease(
  current: Display | undefined,
  acquired: Display,
  result: Result | 'over',
): Step<Display, void> {
  // The record was removed meanwhile.
  if (!current) return { type: 'keep', result: undefined }
  if (result === 'over') return { type: 'remove', result: undefined }
  const { message, postedAt, shown, notBefore, retiring } = result
  const lease = current.lease?.by === acquired.lease?.by ? undefined : current.lease
  const since = current.retiring.filter((each) => !acquired.retiring.some((known) => isSame(known, each)))
  const isOurs =
    current.requestedBy === acquired.requestedBy && (current.message ?? acquired.message) === acquired.message
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
      retiring: [...retiring, ...since].slice(-mostRetiring),
    }
    return { type: 'save', value: { ...current, ...changed }, result: undefined }
  }
  // A newer message replaces ours. Ours must say so, but only after our own request has taken effect.
  const ours = { reference: acquired.reference, message: message ?? '', notBefore }
  const left = [...retiring, ...since.filter((each) => !isSame(each, ours)), ...(message === undefined ? [] : [ours])]
  return { type: 'save', value: { ...current, lease, retiring: left.slice(-mostRetiring) }, result: undefined }
}

const isSame = (one: Retiring, other: Retiring) => one.message === other.message && one.reference === other.reference
