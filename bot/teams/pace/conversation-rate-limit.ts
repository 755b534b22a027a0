// Limits how fast this copy of the bot writes in one conversation: to half of Teams' limits, because a second copy may
// write too.

import { lruCache } from '../../../lib/lru-cache.ts'
import { systemTiming, type Timing } from '../../../lib/timing.ts'

export type ConversationRateLimit = {
  /**
   * Milliseconds until one more message or edit may go out; 0 for now.
   * @param isAwaited a person waits for the message
   */
  wait(conversation: string, isAwaited?: boolean): number
  /** Counts a message or edit that is sent now. */
  note(conversation: string): void
  /** Waits until one more may go out, or so many milliseconds at most, or until the bot ends, and counts it. */
  waitForCapacity(conversation: string, most: number, ending?: AbortSignal): Promise<void>
}

/**
 * Teams takes 7 in one second, 8 in two and 60 in thirty, of all copies of the bot together
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). A copy only knows its own messages, so each
 * keeps to half.
 *
 * A message that a person waits for may use the other half of the thirty seconds once edits have filled the first. Such
 * messages are few. If another copy is as busy, Teams answers 429 and the message comes a little later.
 */
const limits = [
  { milliseconds: 1000, most: 3, awaited: 3 },
  { milliseconds: 2000, most: 4, awaited: 4 },
  { milliseconds: 30_000, most: 30, awaited: 50 },
] as const

const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds))
/** The most moments that decide anything; older ones are forgotten. */
const mostMoments = Math.max(...limits.map(({ awaited }) => awaited))
/** How many conversations it remembers. The counts of a forgotten one start at zero; Teams' own limits still hold. */
const mostConversations = 1000

export function conversationRateLimit({ now, sleep }: Timing = systemTiming): ConversationRateLimit {
  const conversations = lruCache<readonly number[]>(mostConversations)
  const sent = (conversation: string) =>
    (conversations.get(conversation) ?? []).filter((moment) => moment > now() - longest)

  function wait(conversation: string, isAwaited = false): number {
    const moments = sent(conversation)
    // A span has room once all but `most - 1` of its moments have left it.
    const rooms = limits.map(
      ({ milliseconds, most, awaited }) => (moments.at(isAwaited ? -awaited : -most) ?? -Infinity) + milliseconds,
    )
    return Math.max(0, ...rooms.map((room) => room - now()))
  }

  function note(conversation: string): void {
    conversations.set(conversation, [...sent(conversation), now()].slice(-mostMoments))
  }

  return {
    wait,
    note,
    async waitForCapacity(conversation, most, ending) {
      const end = now() + most
      while (!ending?.aborted) {
        const pause = Math.min(wait(conversation), end - now())
        if (pause <= 0) break
        await sleep(Math.ceil(pause), ending)
      }
      note(conversation)
    },
  }
}
