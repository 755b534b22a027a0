// Makes one request to Teams about a shared message, and computes the pause after a failure.

import { backoff } from '../../lib/backoff.ts'
import { ownIdOf, type Reference, readReference } from '../incoming/conversation-reference.ts'
import { TeamsFault, teamsFaultOf } from '../teams/teams-fault.ts'
import type { Job, ReconcileDeps } from './types.ts'

export type Sent<Value> =
  | { readonly type: 'done'; readonly value: Value }
  | { readonly type: 'delayed'; readonly wait: number }
  | { readonly type: 'failed'; readonly fault: TeamsFault }

/**
 * Makes one request to Teams, unless the conversation's rate limit is reached or the request could outlive the lease.
 * @param to the serialised reference of the conversation
 * @param isAwaited whether a person waits for the post; an edit is never awaited
 * @returns the request's value, a delay in milliseconds, or the fault. It does not throw.
 */
export async function send<Value>(
  { rateLimit, times, timing }: ReconcileDeps,
  { until }: Job,
  to: string,
  call: (reference: Reference) => Promise<Value>,
  isAwaited = false,
): Promise<Sent<Value>> {
  const reference = readReference(to)
  if (!reference) return { type: 'failed', fault: new TeamsFault('wrong', 'no') }
  const conversation = ownIdOf(reference.conversation)
  const wait = rateLimit.wait(conversation, isAwaited)
  if (wait > 0) return { type: 'delayed', wait }
  if (timing.epoch() + times.attempt + times.settle > until) return { type: 'delayed', wait: times.interval }
  rateLimit.note(conversation)
  try {
    return { type: 'done', value: await call(reference) }
  } catch (error) {
    return { type: 'failed', fault: teamsFaultOf(error) }
  }
}

/**
 * The pause after a failed request, in milliseconds. It is long enough that an abandoned edit cannot overtake the next
 * one. After a broken connection it is short, because Node often gets one when it reuses a connection.
 */
export function pauseAfter(
  { times: { interval, settle }, timing }: ReconcileDeps,
  failures: number,
  { after, happened, isCut }: TeamsFault,
): number {
  const wait = backoff(failures, interval / 2, timing.random, after)
  if (happened === 'no') return wait
  return Math.max(isCut ? Math.min(settle, interval) : settle, wait)
}
