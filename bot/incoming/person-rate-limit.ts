// Limits how fast one person is served, with a token bucket each: a burst passes, a flood is slowed.

import { lruCache } from '../../lib/lru-cache.ts'

/** `burst`: turns at once. `perSecond`: turns a second after that. */
export type RateLimit = { readonly burst: number; readonly perSecond: number }

/** Faster than a person can read and press. */
export const defaultRateLimit: RateLimit = { burst: 20, perSecond: 5 }

/** The verdict on one more turn. `tell`: it is the first that is too many. `drop`: a later one, until the bucket is full. */
export type PersonRateLimit = (person: string, now: Date) => 'serve' | 'tell' | 'drop'

/** How many people it remembers. A forgotten person starts with a full burst, so more people must be active to matter. */
const mostPeople = 10_000

/** Counts the turns of each person only in this process: it protects the process, not data. */
export function personRateLimit({ burst, perSecond }: RateLimit = defaultRateLimit): PersonRateLimit {
  const people = lruCache<{ left: number; at: number; told: boolean }>(mostPeople)

  return (person, now) => {
    const at = now.getTime()
    const before = people.get(person) ?? { left: burst, at, told: false }
    const left = Math.min(burst, before.left + (Math.max(0, at - before.at) * perSecond) / 1000)
    const isServed = left >= 1
    const told = before.told && left < burst
    people.set(person, { left: isServed ? left - 1 : left, at, told: told || !isServed })
    if (isServed) return 'serve'
    return told ? 'drop' : 'tell'
  }
}
