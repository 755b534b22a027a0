// What was used last is kept; what was not used for longest goes first.

import assert from 'node:assert/strict'
import { lruCache } from '../../lib/lru-cache.ts'

describe('a memory of recent values', () => {
  it('forgets what was not used for longest when there is one too many', () => {
    const memory = lruCache<number>(2)
    memory.set('a', 1)
    memory.set('b', 2)
    assert.equal(memory.get('a'), 1)
    memory.set('c', 3)
    assert.equal(memory.get('b'), undefined)
    assert.equal(memory.get('a'), 1)
    assert.equal(memory.get('c'), 3)
  })

  it('counts a value that is set again once, and gives the later one', () => {
    const memory = lruCache<number>(2)
    memory.set('a', 1)
    memory.set('b', 2)
    memory.set('b', 3)
    assert.equal(memory.get('a'), 1)
    assert.equal(memory.get('b'), 3)
  })

  it('forgets on request', () => {
    const memory = lruCache<number>(2)
    memory.set('a', 1)
    memory.delete('a')
    assert.equal(memory.get('a'), undefined)
  })
})
