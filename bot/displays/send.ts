// A shared message in hand: what it takes to bring it up to date, and the sending of one request about it.

import type { Card } from '../../cards/parts/elements.ts'
import { backoff } from '../../lib/backoff.ts'
import type { Display, DisplayName } from '../../store/collections/displays.ts'
import { ownIdOf, type Reference, readReference } from '../incoming/conversation-reference.ts'
import type { Log } from '../log.ts'
import type { ConversationRateLimit } from '../teams/conversation-rate-limit.ts'
import type { TeamsClient } from '../teams/teams-client.ts'
import { TeamsFault, teamsFaultOf } from '../teams/teams-fault.ts'
import type { Landing } from './display-record.ts'
import type { SharedMessage } from './rendering.ts'

/** All in milliseconds. */
export type DisplayTimes = {
  /** Between two edits of one message. */
  readonly interval: number
  /** For reading, on the board, what one's own press was answered with: an edit takes that away. */
  readonly reading: number
  /** For a request; then it is given up. */
  readonly attempt: number
  /** How long a request that was given up may still take effect. */
  readonly settle: number
  /** How long to go on while nothing works. */
  readonly patience: number
  /** For what is pending when the bot ends. A start looks at what did not get done. */
  readonly ending: number
}

export type Hands = {
  readonly end: Pick<TeamsClient, 'post' | 'edit'>
  readonly pace: ConversationRateLimit
  /** What is left of a message that another takes the place of. */
  readonly drawRetired: (name: DisplayName) => Promise<Card>
  readonly log: Log
  readonly clock: () => Date
  readonly times: DisplayTimes
}

/** Why to look at a shared message. */
export type Want = {
  /** Somebody pressed or typed: a message that is not there is posted. */
  readonly mayPost: boolean
  /** It is edited even where it shows the right thing already: that tells whether it is still there. */
  readonly isToBeSure: boolean
  /** Somebody looks out for the message that is to be posted: no look at it leaves time to read before. */
  readonly isAwaited?: boolean
  /** How many times it was posted, for the act that asked for it, where nobody knows whether it arrived. */
  readonly doubt?: { readonly posted: string; readonly times: number } | undefined
}

/** What is left to do, in so many milliseconds; `failed` where it could not be done. */
export type Left = { readonly want: Want; readonly wait: number; readonly failed: boolean }

/** A shared message in hand, and what it is to show. */
export type Work = {
  readonly display: Display
  /** Until when it is in hand: nothing is begun that could still take effect later. */
  readonly until: number
  readonly want: Want
  readonly drawn: SharedMessage
  /** How many looks before this one have failed. */
  readonly failures: number
}

/** What came of it. */
export type Done = { readonly landing: Landing; readonly left?: Left }

export type Sent<Result> =
  | { readonly type: 'done'; readonly result: Result }
  | { readonly type: 'put off'; readonly wait: number }
  | { readonly type: 'failed'; readonly fault: TeamsFault }

/**
 * Sends one request, unless the conversation is full or it could outlast the time for which the message is in hand.
 * `isAwaited`: somebody looks out for what it posts; for an edit nobody does.
 */
export async function send<Result>(
  { pace, times }: Hands,
  { until }: Work,
  to: string,
  request: (where: Reference) => Promise<Result>,
  isAwaited = false,
): Promise<Sent<Result>> {
  const where = readReference(to)
  if (!where) return { type: 'failed', fault: new TeamsFault('wrong', 'no') }
  const conversation = ownIdOf(where.conversation)
  const wait = pace.wait(conversation, isAwaited)
  if (wait > 0) return { type: 'put off', wait }
  if (Date.now() + times.attempt + times.settle > until) return { type: 'put off', wait: times.interval }
  pace.note(conversation)
  try {
    return { type: 'done', result: await request(where) }
  } catch (error) {
    return { type: 'failed', fault: teamsFaultOf(error) }
  }
}

// An edit that was given up may come through late: the next one must not be overtaken by it.
export function pauseAfter(
  { interval, settle }: DisplayTimes,
  failures: number,
  { after, happened, isCut }: TeamsFault,
): number {
  const wait = backoff(failures, interval / 2, after)
  if (happened === 'no') return wait
  // A connection that was kept open is often closed just as it is used again: no reason to stand still for long.
  return Math.max(isCut ? Math.min(settle, interval) : settle, wait)
}
