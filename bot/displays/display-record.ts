// Requests a shared message in its record: a pure step.

import { boundedRetiring, type Display, type DisplayName, type Retiring } from '../../store/collections/displays.ts'
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
      : { type: 'unchanged', result: current ? 'unchanged' : 'none' }
  if (reference === undefined || current?.requestedBy === operation) return unchanged
  // A board exists from the start. A question exists once a person has asked for it.
  if (!repost && (current || name.surface === 'question')) return unchanged
  // Two people may ask at the same time: one post serves both if both see its thread.
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
