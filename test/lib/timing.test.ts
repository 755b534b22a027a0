// The process's own clock: it runs by itself, and a sleep can be cut short.

import assert from 'node:assert/strict'
import { systemTiming } from '../../lib/timing.ts'

const { now, epoch, sleep, random } = systemTiming

describe('The time of the process', () => {
  it('ends a sleep after its time, or at once when its signal is aborted, without an error', async () => {
    const begun = now()
    await sleep(5)
    assert.ok(now() - begun >= 4)
    const waking = new AbortController()
    const asleep = sleep(60_000, waking.signal)
    waking.abort()
    await asleep
    await sleep(60_000, waking.signal)
    assert.ok(now() - begun < 10_000)
  })

  it('gives the date and random numbers', () => {
    assert.ok(Math.abs(epoch() - Date.now()) < 10_000)
    const numbers = Array.from({ length: 100 }, random)
    assert.ok(numbers.every((number) => number >= 0 && number < 1))
    assert.ok(new Set(numbers).size > 90)
  })
})
