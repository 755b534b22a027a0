// Polling: one round at a time in equal steps. A fault does not stop it, and its end waits only for the current round.

import assert from 'node:assert/strict'
import { poll } from '../../lib/poll.ts'
import { manualTiming } from './manual-timing.ts'

/** A poll every 60 ms, and the moments at which its rounds begin. */
function polling(round: (ending: AbortSignal, nth: number) => Promise<unknown>, timing = manualTiming()) {
  const rounds: number[] = []
  const faults: unknown[] = []
  const end = poll({
    ...{ every: 60, timing },
    async work(ending) {
      rounds.push(timing.now())
      await round(ending, rounds.length)
    },
    onFault: (error) => void faults.push(error),
  })
  return { ...{ timing, rounds, faults }, end: () => timing.during(end()) }
}

describe('A poll', () => {
  it('does its work at once and then in equal steps, until it is ended', async () => {
    const timing = manualTiming()
    const { rounds, end } = polling(() => timing.sleep(12), timing)
    await timing.passes(200)
    await end()
    await timing.passes(200)
    assert.deepEqual(rounds, [0, 60, 120, 180])
    assert.equal(timing.sleeping, 0)
  })

  it('never runs two rounds at once: a slow round skips the steps that it outlasts', async () => {
    const timing = manualTiming()
    const { rounds, end } = polling(() => timing.sleep(150), timing)
    await timing.passes(400)
    await end()
    assert.deepEqual(rounds, [0, 180, 360])
  })

  it('runs once per step even if a timer ends a little early', async () => {
    const timing = manualTiming()
    const early = {
      ...timing,
      sleep: (wait: number, ending?: AbortSignal) => timing.sleep(Math.max(0.25, wait - 0.5), ending),
    }
    const { rounds, end } = polling(async () => undefined, early)
    await timing.passes(200)
    await end()
    assert.deepEqual(rounds, [0, 59.5, 119.5, 179.5])
  })

  it('goes on after a round that failed, and reports the fault', async () => {
    const fault = new Error('the store')
    const { timing, rounds, faults, end } = polling(async (_ending, nth) => {
      if (nth === 1) throw fault
    })
    await timing.passes(70)
    await end()
    assert.deepEqual([rounds, faults], [[0, 60], [fault]])
  })

  it('ends after the current round, which is told of the end', async () => {
    const timing = manualTiming()
    let isEnded = false
    const { rounds, end } = polling(async (ending) => {
      await timing.sleep(1000, ending)
      await timing.sleep(10)
      isEnded = ending.aborted
    }, timing)
    await timing.passes(5)
    await end()
    assert.deepEqual([rounds, isEnded, timing.now()], [[0], true, 15])
  })
})
