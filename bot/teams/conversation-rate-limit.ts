// How fast the bot writes in one conversation: at half the limits of Teams, as another copy of the bot may do the same.

import { setTimeout } from 'node:timers/promises'
import { lruCache } from '../../lib/lru-cache.ts'

export type ConversationRateLimit = {
  /** Milliseconds until there is room for one more message or edit; `isAwaited`: for a message that somebody waits for. */
  wait(conversation: string, isAwaited?: boolean): number
  /** One is on its way. */
  note(conversation: string): void
}

/**
 * Teams takes 7 in a second, 8 in two and 60 in thirty, of all copies of the bot together. A copy knows of its own messages
 * alone, so each keeps to half. What answers a typed command is held back for a moment only, and counted.
 *
 * Where edits have filled the half minute, a message that somebody has asked for does not wait until it is over: it takes of
 * the other half. These are few, and where another copy is as busy, Teams says so and it is posted a little later.
 */
const limits = [
  { milliseconds: 1000, most: 3, awaited: 3 },
  { milliseconds: 2000, most: 4, awaited: 4 },
  { milliseconds: 30_000, most: 30, awaited: 50 },
] as const

const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds))

/** @param now milliseconds, of any clock that does not stand still */
export function conversationRateLimit(now = () => performance.now()): ConversationRateLimit {
  const conversations = lruCache<readonly number[]>(1000)
  const sent = (conversation: string) =>
    (conversations.get(conversation) ?? []).filter((moment) => moment > now() - longest)
  return {
    wait(conversation, isAwaited = false) {
      const moments = sent(conversation)
      // There is room once all but `most - 1` of those within a stretch have left it.
      const rooms = limits.map(
        ({ milliseconds, most, awaited }) => (moments.at(isAwaited ? -awaited : -most) ?? -Infinity) + milliseconds,
      )
      return Math.max(0, ...rooms.map((room) => room - now()))
    },
    note: (conversation) => conversations.set(conversation, [...sent(conversation), now()]),
  }
}

/** Waits until there is room for one more, or so many milliseconds at the longest, and takes note of it. */
export async function waitForCapacity(
  pace: ConversationRateLimit,
  conversation: string,
  longest = Number.POSITIVE_INFINITY,
) {
  const end = performance.now() + longest
  for (;;) {
    const wait = Math.min(pace.wait(conversation), end - performance.now())
    if (wait <= 0) break
    await setTimeout(Math.ceil(wait))
  }
  pace.note(conversation)
}
