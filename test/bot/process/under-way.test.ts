// Work in progress is awaited, even if it fails, and even if it starts more work.

import assert from 'node:assert/strict'
import { workUnderWay } from '../../../bot/process/under-way.ts'

describe('Work in progress', () => {
  it('is settled at once if there is none', async () => {
    await workUnderWay().settled()
  })

  it('returns its result or its fault to its caller', async () => {
    const work = workUnderWay()
    assert.equal(await work.run(async () => 7), 7)
    await assert.rejects(
      work.run(() => Promise.reject(new RangeError('no'))),
      RangeError,
    )
    await work.settled()
  })

  it('is awaited together with work that it started', async () => {
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
