// How fast one person is served: a burst passes, a flood is slowed, and nobody else waits for it.

import { lruCache } from '../../lib/lru-cache.ts'

/** How many turns one person may take at once, and how many a second from then on. */
export type RateLimit = { readonly burst: number; readonly perSecond: number }

/** Faster than anybody can read and press. */
export const defaultRateLimit: RateLimit = { burst: 20, perSecond: 5 }

/** What becomes of one more turn. Of those that are too many the first is told; `hold` until the person has rested. */
export type PersonRateLimit = (person: string, now: Date) => 'serve' | 'tell' | 'hold'

// Whoever is forgotten begins anew with a whole burst, so this many need to be active at once to matter.
const remembered = 10_000

/** Counts each person's turns. It counts those of this process alone: it guards the process, not anybody's data. */
export function personRateLimit({ burst, perSecond }: RateLimit = defaultRateLimit): PersonRateLimit {
  const people = lruCache<{ left: number; at: number; told: boolean }>(remembered)

  return (person, now) => {
    const at = now.getTime()
    const before = people.get(person) ?? { left: burst, at, told: false }
    const left = Math.min(burst, before.left + (Math.max(0, at - before.at) * perSecond) / 1000)
    const isServed = left >= 1
    const told = before.told && left < burst
    people.set(person, { left: isServed ? left - 1 : left, at, told: told || !isServed })
    if (isServed) return 'serve'
    return told ? 'hold' : 'tell'
  }
}
