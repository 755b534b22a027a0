// A cache that drops the least recently used value first.

import { LRUCache } from 'lru-cache'

export type LruCache<Value extends {}> = Pick<LRUCache<string, Value>, 'get' | 'set' | 'delete' | 'keys'>

/** The maximum weight of all values together, and a function for the weight of one: a whole number from 1. */
export type Weight<Value> = { readonly most: number; readonly of: (value: Value) => number }

/**
 * Makes a cache.
 *
 * @param most how many values it keeps
 * @param weight a second limit, for values of very different sizes; a value above it is not kept
 */
export function lruCache<Value extends {}>(most: number, weight?: Weight<Value>): LruCache<Value> {
  return new LRUCache(
    weight
      ? { max: most, maxSize: weight.most, sizeCalculation: weight.of }
      : // Each value weighs 1, because with `max` the package allocates all slots at once: 1.5 ms for 10,000.
        { maxSize: most, sizeCalculation: () => 1 },
  )
}
