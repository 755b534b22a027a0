// The cache forgets the least recently used value first, by number and by weight.

import assert from 'node:assert/strict'
import { lruCache } from '../../lib/lru-cache.ts'

describe('A cache of recent values', () => {
  it('forgets the least recently used value when there is one too many', () => {
    const cache = lruCache<number>(2)
    cache.set('a', 1)
    cache.set('b', 2)
    assert.equal(cache.get('a'), 1)
    cache.set('c', 3)
    assert.equal(cache.get('b'), undefined)
    assert.equal(cache.get('a'), 1)
    assert.equal(cache.get('c'), 3)
  })

  it('counts a key that is set again once, and has the later value', () => {
    const cache = lruCache<number>(2)
    cache.set('a', 1)
    cache.set('b', 2)
    cache.set('b', 3)
    assert.equal(cache.get('a'), 1)
    assert.equal(cache.get('b'), 3)
  })

  it('forgets on request', () => {
    const cache = lruCache<number>(2)
    cache.set('a', 1)
    cache.delete('a')
    assert.equal(cache.get('a'), undefined)
  })

  it('keeps its values below the weight, and does not keep one that is too heavy alone', () => {
    const cache = lruCache<string>(100, { most: 10, of: ({ length }) => length })
    cache.set('a', 'xxxx')
    cache.set('b', 'xxxx')
    cache.set('c', 'xx')
    cache.set('d', 'x')
    assert.deepEqual([...cache.keys()].toSorted(), ['b', 'c', 'd'])
    cache.set('e', 'x'.repeat(11))
    assert.equal(cache.get('e'), undefined)
    assert.equal(cache.get('d'), 'x')
  })
})
