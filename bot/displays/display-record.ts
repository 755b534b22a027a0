// The pure steps of a shared message's record: it is asked for, one copy of the bot takes it in hand, and lands.

import { boundedRetiring, type Display, type DisplayName, type Retiring } from '../../store/collections/displays.ts'
import type { Step } from '../../store/documents/change.ts'
import { readReference } from '../incoming/conversation-reference.ts'

/** What somebody pressed or typed that a shared message follows. */
export type Press = {
  readonly operation: string
  /** How the place is reached where they did it, unless that was in their own chat. */
  readonly where?: string
}

export type Anew = {
  /** Milliseconds since the message was last used within which it stays where it is, for who asks in that thread. */
  readonly unlessWithin?: number
}

/** `boardSince`: since when the board stands in that thread. What was posted before is further up, and out of sight. */
type AnewBelow = Anew & { readonly boardSince?: string | undefined }

/** `kept`: it was asked for anew, and stays where it is. `none`: there is no record of it. */
export type Asked = 'made' | 'kept' | 'as it is' | 'none'

/**
 * Asked for: a new record where there is none or a message is to be posted anew; else nothing changes but, once in a while,
 * since when it was last used. That is noted before the message is edited: a copy of the bot that is killed in between
 * leaves behind a record that the next one looks at.
 */
export function ask(
  current: Display | undefined,
  name: DisplayName,
  { operation, where }: Press,
  anew: AnewBelow | undefined,
  now: Date,
): Step<Display, Asked> {
  const age = current ? now.getTime() - Date.parse(current.usedAt) : Number.POSITIVE_INFINITY
  const asItIs: Step<Display, Asked> =
    current && age > using
      ? { type: 'save', value: { ...current, usedAt: now.toISOString() }, result: 'as it is' }
      : { type: 'keep', result: current ? 'as it is' : 'none' }
  if (where === undefined || current?.posted === operation) return asItIs
  // A board is there from the start. A question that nobody has asked for yet has nothing to follow.
  if (!anew && (current || name.surface === 'question')) return asItIs
  // Two people may ask in the same moment: what is being posted for one of them serves both, where both see it.
  const isHere = current !== undefined && threadOf(current.where) === threadOf(where)
  if (isHere && anew?.unlessWithin) {
    if (current.message === undefined && age < beingPosted) return asItIs
    const isInSight = (current.postedAt ?? '') >= (anew.boardSince ?? '')
    if (current.message !== undefined && isInSight && age < anew.unlessWithin) return { type: 'keep', result: 'kept' }
  }
  const { tenant, assessment, surface } = name
  const value = {
    ...{ tenant, assessment, surface, where, posted: operation, usedAt: now.toISOString(), notBefore: 0 },
    lease: current?.lease,
    retiring: boundedRetiring([...(current?.retiring ?? []), ...retired(current)]),
  }
  return { type: 'save', value, result: 'made' }
}

/** Since when a board stands in the thread of `where`. One that is just being posted will stand below what is there already. */
export function standsSince(board: Display | undefined, where: string | undefined): string | undefined {
  if (!board || where === undefined || threadOf(board.where) !== threadOf(where)) return undefined
  return board.message === undefined ? board.usedAt : board.postedAt
}

const beingPosted = 10_000
/** A time as short as this makes no difference to who looks at what was used lately. */
const using = 60 * 60 * 1000

const threadOf = (where: string) => readReference(where)?.conversation

const retired = (current: Display | undefined): readonly Retiring[] =>
  current?.message === undefined
    ? []
    : [{ where: current.where, message: current.message, notBefore: current.notBefore }]

export type Taken =
  | { readonly type: 'nothing to do' }
  /** `isHeld`: another copy of the bot has it in hand, until then at the longest. */
  | { readonly type: 'later'; readonly at: number; readonly isHeld: boolean }
  | { readonly type: 'taken'; readonly display: Display }

/** Taken in hand until `until`, where something is due and nobody else has it in hand. */
export function take(
  current: Display | undefined,
  { by, until, now, mayPost }: { by: string; until: number; now: number; mayPost: boolean },
): Step<Display, Taken> {
  const isThere = current?.message !== undefined
  if (!current || (!isThere && !mayPost)) return { type: 'keep', result: { type: 'nothing to do' } }
  const at = Math.min(current.notBefore, ...(isThere ? current.retiring.map(({ notBefore }) => notBefore) : []))
  const held = current.lease && current.lease.by !== by ? current.lease.until : 0
  if (held > now) return { type: 'keep', result: { type: 'later', at: held, isHeld: true } }
  if (at > now) return { type: 'keep', result: { type: 'later', at, isHeld: false } }
  // Whoever had it in hand and is no more may have edited it: what it shows is not known.
  const value = { ...current, shown: current.lease ? undefined : current.shown, lease: { by, until } }
  return { type: 'save', value, result: { type: 'taken', display: value } }
}

/** What came of it: of the record as it was taken, what is different now. */
export type Landing = Pick<Display, 'message' | 'postedAt' | 'shown' | 'usedAt' | 'notBefore' | 'retiring'>

/**
 * Landed: what came of it is written down, whatever was asked for in the meantime, and others may take it in hand. A
 * message that will never show anything else is `over`.
 */
export function land(current: Display | undefined, taken: Display, landing: Landing | 'over'): Step<Display, void> {
  // Forgotten in the meantime.
  if (!current) return { type: 'keep', result: undefined }
  if (landing === 'over') return { type: 'remove', result: undefined }
  const { message, postedAt, shown, usedAt, notBefore, retiring } = landing
  const lease = current.lease?.by === taken.lease?.by ? undefined : current.lease
  const since = current.retiring.filter((each) => !taken.retiring.some((known) => isSame(known, each)))
  const ours = { where: taken.where, message: message ?? '', notBefore }
  const isOurs = current.posted === taken.posted && (current.message ?? taken.message) === taken.message
  if (isOurs) {
    // It may have been used since it was taken in hand.
    const latest = usedAt > current.usedAt ? usedAt : current.usedAt
    const landed = {
      message,
      postedAt,
      shown,
      usedAt: latest,
      notBefore,
      lease,
      retiring: boundedRetiring([...retiring, ...since]),
    }
    return { type: 'save', value: { ...current, ...landed }, result: undefined }
  }
  // Another message has taken its place: ours is to say so, and not before what we asked of it must have happened.
  const left = [...retiring, ...since.filter((each) => !isSame(each, ours)), ...(message === undefined ? [] : [ours])]
  return { type: 'save', value: { ...current, lease, retiring: boundedRetiring(left) }, result: undefined }
}

const isSame = (one: Retiring, other: Retiring) => one.message === other.message && one.where === other.where
