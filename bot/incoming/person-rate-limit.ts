// The rate limit of one person, a token bucket: a burst passes, a flood is refused, and other people do not wait.

import { lruCache } from '../../lib/lru-cache.ts'

/** `burst`: turns at once. `perSecond`: turns a second after that. */
export type RateLimit = { readonly burst: number; readonly perSecond: number }

/** Faster than people read and press. */
export const defaultRateLimit: RateLimit = { burst: 20, perSecond: 5 }

/** Decides on one more turn. Above the limit the first is to be told (`tell`), the others not (`hold`), until the bucket is full. */
export type PersonRateLimit = (person: string, now: Date) => 'serve' | 'tell' | 'hold'

// The cache's size. A forgotten person begins with a full bucket, so this many must be active at once to matter.
const remembered = 10_000

/** Counts each person's turns in this process. It guards the process, not the data. */
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
