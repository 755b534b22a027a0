// Limits this copy's messages in one conversation to half of Teams' rate limits, because a second copy of the bot may
// write too.

import { lruCache } from '../../../lib/lru-cache.ts'
import { systemTiming, type Timing } from '../../../lib/timing.ts'

export type ConversationRateLimit = {
  /**
   * Milliseconds until the next message or edit is allowed; 0 for now.
   * @param isAwaited whether a person waits for the message
   */
  wait(conversation: string, isAwaited?: boolean): number
  /** Counts a message or edit that is sent now. */
  note(conversation: string): void
  /** Waits until the next one is allowed, at most this many milliseconds, or until the bot ends. Then counts it. */
  waitForCapacity(conversation: string, most: number, ending?: AbortSignal): Promise<void>
}

/**
 * Teams allows 7 in one second, 8 in two and 60 in thirty, from all copies of the bot together
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). A copy knows only its own messages, so
 * each uses half.
 *
 * A message that a person waits for may use most of the other half of the thirty seconds once edits have filled the
 * first half. Such messages are few. If another copy is as busy, Teams answers 429 and the message comes a little
 * later.
 */
const limits = [
  { milliseconds: 1000, most: 3, awaited: 3 },
  { milliseconds: 2000, most: 4, awaited: 4 },
  { milliseconds: 30_000, most: 30, awaited: 50 },
] as const

const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds))
/** How many of the latest sending times matter; older ones are dropped. */
const mostMoments = Math.max(...limits.map(({ awaited }) => awaited))
/** The most conversations that it remembers. A forgotten one starts at zero; Teams' own limits still apply. */
const mostConversations = 1000

export function conversationRateLimit({ now, sleep }: Timing = systemTiming): ConversationRateLimit {
  const conversations = lruCache<readonly number[]>(mostConversations)
  const sent = (conversation: string) =>
    (conversations.get(conversation) ?? []).filter((moment) => moment > now() - longest)

  function wait(conversation: string, isAwaited = false): number {
    const moments = sent(conversation)
    // A window has capacity once all but `most - 1` of its messages have left it.
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
