// Work on one key waits for its turn; work on another key does not wait for it.

import assert from 'node:assert/strict'
import { keyedQueue } from '../../lib/keyed-queue.ts'

describe('work in turn', () => {
  it('on one key begins when the work before it has ended, in the order it came', async () => {
    const inTurn = keyedQueue()
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await Promise.resolve()
      events.push(`${name} ends`)
      return name
    }
    const told = await Promise.all(['first', 'second', 'third'].map((name) => inTurn('key', work(name))))
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

  it('on one key goes on where the work before it failed', async () => {
    const inTurn = keyedQueue()
    const failed = inTurn('key', () => Promise.reject(new Error('no')))
    const next = inTurn('key', async () => 'yes')
    await assert.rejects(failed, /^Error: no$/)
    assert.equal(await next, 'yes')
  })

  it('on another key does not wait', async () => {
    const inTurn = keyedQueue()
    const open = Promise.withResolvers<string>()
    const waiting = inTurn('slow', () => open.promise)
    assert.equal(await inTurn('quick', async () => 'done'), 'done')
    open.resolve('done at last')
    assert.equal(await waiting, 'done at last')
  })
})
