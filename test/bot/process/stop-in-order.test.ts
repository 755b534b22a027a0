// A stop takes all its steps, even if one fails or never ends.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { type StopStep, stopInOrder } from '../../../bot/process/stop-in-order.ts'
import { stopSteps } from '../../../bot/process/stop-steps.ts'

describe('A stop', () => {
  let done: string[] = []
  let lines: { msg: string; step?: string; fault?: string }[] = []
  const log = pino({ base: undefined }, { write: (line) => void lines.push(JSON.parse(line)) })

  beforeEach(() => {
    done = []
    lines = []
  })

  const step = (what: string, within = 1000, work: () => unknown = () => {}): StopStep => ({
    what,
    within,
    async work() {
      await work()
      done.push(what)
    },
  })

  it('takes its steps one after another', async () => {
    await stopInOrder([step('turns', 1000, () => setTimeout(20)), step('edits'), step('store')], log)
    assert.deepEqual(done, ['turns', 'edits', 'store'])
    assert.deepEqual(lines, [])
  })

  it('continues after a step that takes too long, and logs which one', async () => {
    await stopInOrder([step('turns', 10, () => new Promise(() => {})), step('store')], log)
    assert.deepEqual(done, ['store'])
    assert.deepEqual(
      lines.map(({ msg, step }) => [msg, step]),
      [['The stop does not wait any longer.', 'turns']],
    )
  })

  it('continues after a step that fails, and logs which one', async () => {
    const fails = () => {
      throw new RangeError('the secret')
    }
    await stopInOrder([step('turns', 1000, fails), step('store')], log)
    assert.deepEqual(done, ['store'])
    assert.deepEqual(
      lines.map(({ step, fault }) => [step, fault]),
      [['turns', 'RangeError']],
    )
    assert.doesNotMatch(JSON.stringify(lines), /secret/)
  })

  it('takes at most nine seconds, so that the process ends within ten', () => {
    const nothing = () => Promise.resolve()
    const steps = stopSteps({
      door: { drain: nothing, destroy() {} },
      turns: { settled: nothing },
      endPolling: nothing,
      effects: { flush: nothing },
      edits: nothing,
      store: { close: nothing },
      refusals: { flush() {} },
    })
    const most = steps.reduce((sum, { within }) => sum + within, 0)
    assert.ok(most <= 9000, `${most} ms`)
  })
})
