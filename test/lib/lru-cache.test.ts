// The two bounds that the cache hands to its package: a number of values, and a weight.

import assert from 'node:assert/strict'
import { lruCache } from '../../lib/lru-cache.ts'

describe('A cache of recent values', () => {
  it('keeps at most the given number of values', () => {
    const cache = lruCache<number>(2)
    for (const [value, key] of ['a', 'b', 'c'].entries()) cache.set(key, value)
    assert.deepEqual([...cache.keys()].toSorted(), ['b', 'c'])
  })

  it('keeps its values within the weight, and refuses a value that is too heavy by itself', () => {
    const cache = lruCache<string>(100, { most: 10, of: ({ length }) => length })
    for (const [key, value] of Object.entries({ a: 'xxxx', b: 'xxxx', c: 'xx', d: 'x' })) cache.set(key, value)
    assert.deepEqual([...cache.keys()].toSorted(), ['b', 'c', 'd'])
    cache.set('e', 'x'.repeat(11))
    assert.deepEqual([...cache.keys()].toSorted(), ['b', 'c', 'd'])
  })
})
