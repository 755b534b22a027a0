// Work under way is waited for, also when it fails, and when it begins more.

import assert from 'node:assert/strict'
import { workUnderWay } from '../../../bot/process/under-way.ts'

describe('Work under way', () => {
  it('is settled at once if there is none', async () => {
    await workUnderWay().settled()
  })

  it('gives its result, and its fault, to whoever began it', async () => {
    const work = workUnderWay()
    assert.equal(await work.run(async () => 7), 7)
    await assert.rejects(
      work.run(() => Promise.reject(new RangeError('no'))),
      RangeError,
    )
    await work.settled()
  })

  it('is waited for with what it began meanwhile', async () => {
    const work = workUnderWay()
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    const told: string[] = []
    void work.run(async () => {
      await first.promise
      void work.run(() => second.promise)
    })
    const settled = work.settled().then(() => told.push('settled'))
    first.resolve()
    await new Promise(setImmediate)
    assert.deepEqual(told, [])
    second.resolve()
    await settled
    assert.deepEqual(told, ['settled'])
  })
})
