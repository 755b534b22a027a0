// Makes requests to Teams within the conversation's rate limit, and retries while Teams is busy.

import { backoff } from '../../../lib/backoff.ts'
import { retry, type Transient } from '../../../lib/retry.ts'
import type { Timing } from '../../../lib/timing.ts'
import { ownIdOf, type Reference } from '../../incoming/conversation-reference.ts'
import type { Message, TeamsClient } from '../port.ts'
import { type Happened, teamsFaultOf } from '../teams-fault.ts'
import type { ConversationRateLimit } from './conversation-rate-limit.ts'

/** How long and how often to retry a request. All times are in milliseconds. */
export type Persistence = {
  /** The time for all attempts, with their pauses and waits. */
  readonly budget: number
  /** The most attempts; if absent, only the budget decides. */
  readonly attempts?: number
  /** The longest first pause; later ones are longer. */
  readonly firstPause: number
  /** Retries a failed attempt if its effect is at most this uncertain: `no` < `perhaps` < `unknown`. */
  readonly despite: Happened
  /**
   * The longest wait of an attempt for the rate limit; if absent, the budget. After that the attempt is made anyway.
   */
  readonly longestWait?: number
  /** Once aborted, waits end at once and failures are not retried. */
  readonly ending?: AbortSignal
}

/** All methods reject as the last attempt did. */
export type PacedTeams = {
  post(where: Reference, message: Message, how: Persistence): Promise<string>
  edit(where: Reference, id: string, message: Message, how: Persistence): Promise<void>
  remove(where: Reference, id: string, how: Persistence): Promise<void>
  /** Opens a personal chat. This is no message, so the rate limit does not apply. */
  openChat(where: Reference, address: string, how: Persistence): Promise<Reference>
  /** Sends a reply to an activity of this conversation. */
  answer(conversation: string, send: () => Promise<void>, how: Persistence): Promise<void>
}

type Parts = {
  readonly teams: Pick<TeamsClient, 'post' | 'edit' | 'remove' | 'openChat'>
  readonly rateLimit: Pick<ConversationRateLimit, 'waitForCapacity'>
  readonly timing: Timing
}

export function pacedTeams({ teams, rateLimit, timing }: Parts): PacedTeams {
  function insist<Result>(request: () => Promise<Result>, how: Persistence): Promise<Result> {
    const { budget, attempts, firstPause, despite, ending } = how
    const pause = (failures: number) => backoff(failures, firstPause, timing.random)
    const policy = { ...timing, of: 'teams', budget, attempts, ending, pause } as const
    return retry(policy, (error) => transientOf(error, despite), request)
  }

  function inTurn<Result>(conversation: string, request: () => Promise<Result>, how: Persistence): Promise<Result> {
    const { budget, longestWait = budget, ending } = how
    const end = timing.now() + budget
    return insist(async () => {
      const most = Math.min(longestWait, end - timing.now())
      await rateLimit.waitForCapacity(ownIdOf(conversation), most, ending)
      return request()
    }, how)
  }

  return {
    post: (where, message, how) => inTurn(where.conversation, () => teams.post(where, message), how),
    edit: (where, id, message, how) => inTurn(where.conversation, () => teams.edit(where, id, message), how),
    remove: (where, id, how) => inTurn(where.conversation, () => teams.remove(where, id), how),
    openChat: (where, address, how) => insist(() => teams.openChat(where, address), how),
    answer: inTurn,
  }
}

const measures: readonly Happened[] = ['no', 'perhaps', 'unknown']

function transientOf(error: unknown, despite: Happened): Transient | undefined {
  const { kind, after, happened } = teamsFaultOf(error)
  const isRepeated = kind === 'passing' && measures.indexOf(happened) <= measures.indexOf(despite)
  return isRepeated ? { after, mayHaveHappened: happened !== 'no' } : undefined
}
