// Work on one key runs in order; work on another key does not wait for it.

import assert from 'node:assert/strict'
import { keyedQueue } from '../../lib/keyed-queue.ts'

describe('A keyed queue', () => {
  it('runs work on one key in order, each after the one before has ended', async () => {
    const queue = keyedQueue()
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await Promise.resolve()
      events.push(`${name} ends`)
      return name
    }
    const told = await Promise.all(['first', 'second', 'third'].map((name) => queue('key', work(name))))
    assert.deepEqual(told, ['first', 'second', 'third'])
    assert.deepEqual(events, [
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ])
  })

  it('goes on after work on the same key has failed', async () => {
    const queue = keyedQueue()
    const failed = queue('key', () => Promise.reject(new Error('no')))
    const next = queue('key', async () => 'yes')
    await assert.rejects(failed, /^Error: no$/)
    assert.equal(await next, 'yes')
  })

  it('does not delay work on another key', async () => {
    const queue = keyedQueue()
    const open = Promise.withResolvers<string>()
    const waiting = queue('slow', () => open.promise)
    assert.equal(await queue('quick', async () => 'done'), 'done')
    open.resolve('done at last')
    assert.equal(await waiting, 'done at last')
  })
})
