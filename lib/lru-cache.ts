// A cache that forgets the least recently used value first.

import { LRUCache } from 'lru-cache'

export type LruCache<Value extends {}> = Pick<LRUCache<string, Value>, 'get' | 'set' | 'delete' | 'keys'>

/** The most that all values weigh together, and the weight of one, a whole number from 1. */
export type Weight<Value> = { readonly most: number; readonly of: (value: Value) => number }

/**
 * Makes a cache that drops the least recently used value first.
 *
 * @param most how many values it keeps
 * @param weight a second bound, for values that differ much in size; a value above it is not kept at all
 */
export function lruCache<Value extends {}>(most: number, weight?: Weight<Value>): LruCache<Value> {
  return new LRUCache(
    weight
      ? { max: most, maxSize: weight.most, sizeCalculation: weight.of }
      : // Counted by a weight of 1 each: with `max` the package makes room for all of them at once, 1.5 ms for 10,000.
        { maxSize: most, sizeCalculation: () => 1 },
  )
}
