// Sends the reply to a typed message, and retries it while Teams is busy.

import { backoff } from '../../lib/backoff.ts'
import { retry } from '../../lib/retry.ts'
import type { Timing } from '../../lib/timing.ts'
import type { ConversationRateLimit } from '../teams/conversation-rate-limit.ts'
import { teamsFaultOf } from '../teams/teams-fault.ts'

/** Teams gives a turn 15 seconds. This is the time for all attempts and pauses, in milliseconds. */
const budget = 10_000
/** The longest wait for the conversation's rate limit, in milliseconds; after it the reply goes out all the same. */
const longestWait = 2000
/** The longest first pause, in milliseconds. */
const firstPause = 500

/** Teams asks for a retry after these (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const retried: readonly (number | undefined)[] = [412, 429, 502, 504]

/** The conversation that the reply counts in. `isCrowded`: other people write there, so the first attempt waits its turn too. */
type To = { readonly conversation: string; readonly isCrowded: boolean }

type Parts = { readonly conversationRateLimit: ConversationRateLimit; readonly timing: Timing }

/**
 * Sends a reply within the turn's time.
 * @param send sends the reply once
 * @throws the error of the last attempt
 */
export async function sendTypedReply(
  { conversationRateLimit, timing }: Parts,
  { conversation, isCrowded }: To,
  send: () => Promise<unknown>,
): Promise<void> {
  const policy = {
    ...timing,
    of: 'teams' as const,
    budget,
    pause: (failures: number) => backoff(failures, firstPause, timing.random),
  }
  const transientOf = (error: unknown) => {
    const { statusCode, after, happened } = teamsFaultOf(error)
    return retried.includes(statusCode) ? { after, mayHaveHappened: happened !== 'no' } : undefined
  }
  let waits = isCrowded
  await retry(policy, transientOf, async () => {
    if (waits) await conversationRateLimit.waitForCapacity(conversation, longestWait)
    waits = true
    await send()
  })
}
