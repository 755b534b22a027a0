// How fast the bot writes in one conversation: within the limits of Teams, with room left for another copy of the bot.

import { recent } from '../store/recent.ts'

export type SendingPace = {
  /** Milliseconds until there is room for one more message or edit. */
  wait(conversation: string): number
  /** One is on its way. */
  note(conversation: string): void
}

/** Teams takes 7 in a second, 8 in two and 60 in thirty; what answers a typed command is not held back, only counted. */
const limits = [
  { milliseconds: 1000, most: 5 },
  { milliseconds: 2000, most: 6 },
  { milliseconds: 30_000, most: 45 },
] as const

const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds))

/** @param now milliseconds, of any clock that does not stand still */
export function sendingPace(now = () => performance.now()): SendingPace {
  const conversations = recent<readonly number[]>(1000)
  const sent = (conversation: string) =>
    (conversations.get(conversation) ?? []).filter((moment) => moment > now() - longest)
  return {
    wait(conversation) {
      const moments = sent(conversation)
      // There is room once all but `most - 1` of those within a stretch have left it.
      const rooms = limits.map(({ milliseconds, most }) => (moments.at(-most) ?? -Infinity) + milliseconds)
      return Math.max(0, ...rooms.map((room) => room - now()))
    },
    note: (conversation) => conversations.set(conversation, [...sent(conversation), now()]),
  }
}
