// Requests a shared message in its record, as a pure step.

import { boundedRetiring, type Display, type DisplayName, type Retiring } from '../../store/collections/displays.ts'
import type { Step } from '../../store/documents/change.ts'
import { readReference } from '../incoming/conversation-reference.ts'

/** A person's act that leads to a shared message. */
export type Trigger = {
  readonly operation: string
  /** The serialised reference of the act's thread; none in a personal chat. */
  readonly reference?: string | undefined
}

/** Asks for a new message below the act. */
export type Repost = {
  /** Keeps a message of the same thread that was used within this many milliseconds. */
  readonly unlessWithin?: number
}

/** `boardSince`: the time of the board's post in that thread. An older message is further up and out of sight. */
type RepostBelow = Repost & { readonly boardSince?: string | undefined }

/** `kept`: a repost was requested, but the message stays. `none`: there is no record. */
export type Requested = 'created' | 'kept' | 'unchanged' | 'none'

/**
 * While a message waits for its post, reposts with `unlessWithin` in its thread share that post for this time, in
 * milliseconds.
 */
const beingPosted = 10_000
/**
 * An act updates `usedAt` only if it is older than this, in milliseconds, or if the act requests a new message. Posts
 * and edits always update it.
 */
export const renewalInterval = 60 * 60 * 1000

/**
 * Requests a message: makes a new record if there is none, or for a repost. Otherwise it only updates `usedAt` once an
 * hour. This happens before the edit, so that a start after a crash finds the record.
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
      : { type: 'unchanged', result: current ? 'unchanged' : 'none' }
  if (reference === undefined || current?.requestedBy === operation) return unchanged
  // Without a repost, an act requests only a missing board. A question is posted only if a person asks for it.
  if (!repost && (current || name.surface === 'question')) return unchanged
  // If two people ask at the same time in the same thread, one post serves both.
  const isHere = current !== undefined && threadOf(current.reference) === threadOf(reference)
  if (isHere && repost?.unlessWithin) {
    if (current.message === undefined && age < beingPosted) return unchanged
    const isInSight = (current.postedAt ?? '') >= (repost.boardSince ?? '')
    if (current.message !== undefined && isInSight && age < repost.unlessWithin)
      return { type: 'unchanged', result: 'kept' }
  }
  const { tenant, assessment, surface } = name
  const value = {
    ...{ tenant, assessment, surface, reference, requestedBy: operation, usedAt: now.toISOString(), notBefore: 0 },
    lease: current?.lease,
    retiring: boundedRetiring([...(current?.retiring ?? []), ...retired(current)]),
  }
  return { type: 'save', value, result: 'created' }
}

/**
 * The time of the board's post in the thread of `reference`. For a board that is still to be posted, the time of its
 * request.
 */
export function boardSince(board: Display | undefined, reference: string | undefined): string | undefined {
  if (!board || reference === undefined || threadOf(board.reference) !== threadOf(reference)) return undefined
  return board.message === undefined ? board.usedAt : board.postedAt
}

const threadOf = (reference: string) => readReference(reference)?.conversation

const retired = (current: Display | undefined): readonly Retiring[] =>
  current?.message === undefined
    ? []
    : [{ reference: current.reference, message: current.message, notBefore: current.notBefore }]
