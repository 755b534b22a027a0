// What fails for a passing reason is tried again: later each time, by chance, and not for ever.

import assert from 'node:assert/strict'
import { retry } from '../../lib/retry.ts'

describe('trying again', () => {
  let clock: number
  let pauses: number[]
  beforeEach(() => {
    clock = 0
    pauses = []
  })

  const patience = (chance: number) => ({
    budget: 4500,
    attempt: 1500,
    now: () => clock,
    async sleep(milliseconds: number) {
      clock += milliseconds
      pauses.push(milliseconds)
    },
    random: () => chance,
  })
  const passing =
    (after = 0, mayHaveHappened = false) =>
    () => ({ after, mayHaveHappened })
  const failing = async () => {
    throw new Error('not now')
  }

  it('is not done where it went well', async () => {
    assert.equal(await retry(patience(0.5), passing(), async () => 'done'), 'done')
    assert.deepEqual(pauses, [])
  })

  it('is not done where the reason will not pass', async () => {
    await assert.rejects(
      retry(patience(0.5), () => undefined, failing),
      /^Error: not now$/,
    )
    assert.deepEqual(pauses, [])
  })

  it('pauses longer each time, up to a second, and ends before the time is up', async () => {
    await assert.rejects(retry(patience(0.99), passing(), failing), /^Error: not now$/)
    assert.deepEqual(pauses.map(Math.round), [50, 99, 198, 396, 792, 990, 990])
    await assert.rejects(retry(patience(0.5), passing(), failing), /^Error: not now$/)
  })

  it('comes at a moment that chance decides, so that many do not come back at once', async () => {
    await assert.rejects(retry(patience(0.25), passing(), failing))
    assert.deepEqual(pauses.slice(0, 4), [12.5, 25, 50, 100])
  })

  it('waits at least as long as it was told to', async () => {
    await assert.rejects(retry(patience(0.5), passing(1000), failing))
    assert.deepEqual(pauses, [1025, 1050, 1100, 1200])
  })

  it('gives up at once where it would have to wait for longer than there is time', async () => {
    await assert.rejects(retry(patience(0), passing(4500), failing))
    assert.deepEqual(pauses, [])
  })

  it('tells an attempt whether one before it may have had its effect, from then on', async () => {
    const told: boolean[] = []
    let failures = 0
    await retry(
      patience(0.5),
      () => ({ after: 0, mayHaveHappened: failures === 2 }),
      async (_, mayHaveHappened) => {
        told.push(mayHaveHappened)
        if (failures < 4) {
          failures += 1
          throw new Error('not now')
        }
      },
    )
    assert.deepEqual(told, [false, false, true, true, true])
  })

  it('ends an attempt that takes too long', async () => {
    const hasty = { ...patience(0.5), attempt: 5, budget: 20 }
    const never = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    await assert.rejects(
      retry(hasty, () => undefined, never),
      { name: 'TimeoutError' },
    )
  })
})
