// Transient failures are retried: after longer and longer pauses with jitter, and within limits.

import assert from 'node:assert/strict'
import { retry } from '../../lib/retry.ts'
import { manualTiming } from './manual-timing.ts'

describe('A retry', () => {
  let clock: number
  let pauses: number[]
  beforeEach(() => {
    clock = 0
    pauses = []
  })

  const policy = (chance: number) => ({
    budget: 4500,
    attempt: 1500,
    now: () => clock,
    async sleep(milliseconds: number) {
      clock += milliseconds
      pauses.push(milliseconds)
    },
    random: () => chance,
  })
  const transient =
    (after = 0, mayHaveHappened = false) =>
    () => ({ after, mayHaveHappened })
  const failing = async () => {
    throw new Error('not now')
  }

  it('is not made after a success', async () => {
    assert.equal(await retry(policy(0.5), transient(), async () => 'done'), 'done')
    assert.deepEqual(pauses, [])
  })

  it('is not made after a permanent failure', async () => {
    await assert.rejects(
      retry(policy(0.5), () => undefined, failing),
      /^Error: not now$/,
    )
    assert.deepEqual(pauses, [])
  })

  it('pauses longer each time, up to a second, and stops before the budget is spent', async () => {
    await assert.rejects(retry(policy(0.99), transient(), failing), /^Error: not now$/)
    assert.deepEqual(pauses.map(Math.round), [50, 99, 198, 396, 792, 990, 990])
    await assert.rejects(retry(policy(0.5), transient(), failing), /^Error: not now$/)
  })

  it('has full jitter, so that many clients do not come back at once', async () => {
    await assert.rejects(retry(policy(0.25), transient(), failing))
    assert.deepEqual(pauses.slice(0, 4), [12.5, 25, 50, 100])
  })

  it('waits at least as long as the failure asks for', async () => {
    await assert.rejects(retry(policy(0.5), transient(1000), failing))
    assert.deepEqual(pauses, [1025, 1050, 1100, 1200])
  })

  it('is not made if the wait would outlast the budget', async () => {
    await assert.rejects(retry(policy(0), transient(4500), failing))
    assert.deepEqual(pauses, [])
  })

  it('tells an attempt whether an earlier one may have had its effect', async () => {
    const told: boolean[] = []
    let failures = 0
    await retry(
      policy(0.5),
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

  it('is made a limited number of times', async () => {
    let attempts = 0
    const counted = async () => {
      attempts += 1
      throw new Error('not now')
    }
    const policyOfThree = { ...policy(0.5), budget: undefined, attempts: 3, pause: (failures: number) => 10 + failures }
    await assert.rejects(retry(policyOfThree, transient(), counted), /^Error: not now$/)
    assert.deepEqual([attempts, pauses], [3, [10, 11]])
  })

  it('is made at once if the pause is zero', async () => {
    await assert.rejects(retry({ ...policy(0.5), attempts: 4, pause: () => 0 }, transient(), failing))
    assert.deepEqual(pauses, [])
  })

  it('is not made after the signal to end, even if the signal comes during a pause', async () => {
    const ending = new AbortController()
    const timing = manualTiming()
    let attempts = 0
    const counted = async () => {
      attempts += 1
      throw new Error('not now')
    }
    const work = retry({ ...timing, pause: () => 1000, ending: ending.signal }, transient(), counted)
    void timing.sleep(100).then(() => ending.abort())
    await assert.rejects(timing.during(work), /^Error: not now$/)
    await assert.rejects(retry({ ...timing, ending: ending.signal }, transient(), counted), /^Error: not now$/)
    assert.deepEqual([attempts, timing.now(), timing.sleeping], [2, 100, 0])
  })

  it('ends an attempt that takes too long', async () => {
    const hasty = { ...policy(0.5), attempt: 5, budget: 20 }
    const never = (signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    await assert.rejects(
      retry(hasty, () => undefined, never),
      { name: 'TimeoutError' },
    )
  })
})
