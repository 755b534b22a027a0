// Limits the turns of each person with a token bucket: a burst passes, a flood does not.

import { lruCache } from '../../lib/lru-cache.ts'

/** `burst`: turns at once. `perSecond`: further turns a second. */
export type RateLimit = { readonly burst: number; readonly perSecond: number }

/** Faster than a person can read and press. */
export const defaultRateLimit: RateLimit = { burst: 20, perSecond: 5 }

/** The decision on a turn. `tell`: the first one above the limit. `drop`: later ones, until the bucket is full. */
export type PersonRateLimit = (person: string, now: Date) => 'serve' | 'tell' | 'drop'

/** The most people that it remembers. A forgotten person starts with a full burst. */
const mostPeople = 10_000

/** Makes the rate limit. It counts only in this process, because it protects the process, not data. */
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
