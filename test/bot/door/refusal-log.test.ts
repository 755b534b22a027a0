// The log of refusals: a bounded number of lines, and each refusal is at least counted.

import assert from 'node:assert/strict'
import { pino } from 'pino'
import { type RefusalLog, refusalLog } from '../../../bot/door/refusal-log.ts'

describe('The log of refusals', () => {
  let moment = 0
  let lines: { reason: string; suppressed?: number; reference?: string }[] = []
  let refusals: RefusalLog

  beforeEach(() => {
    moment = 0
    lines = []
    const log = pino({ base: undefined }, { write: (line) => void lines.push(JSON.parse(line)) })
    refusals = refusalLog(log, () => moment)
  })

  const flood = (reason: string, times: number) => {
    for (let time = 0; time < times; time++) refusals.note(reason, { reference: String(time) })
  }

  it('has a line for each of a few refusals', () => {
    flood('token', 3)
    assert.deepEqual(
      lines.map(({ reason, reference, suppressed }) => [reason, reference, suppressed]),
      ['0', '1', '2'].map((reference) => ['token', reference, undefined]),
    )
  })

  it('has at most twenty lines a minute for one reason, and then the number of suppressed ones', () => {
    flood('token', 1000)
    assert.equal(lines.length, 20)
    moment += 60_000
    flood('token', 1)
    assert.equal(lines.length, 21)
    assert.equal(lines.at(-1)?.suppressed, 980)
    flood('token', 1)
    assert.equal(lines.at(-1)?.suppressed, undefined)
  })

  it('still logs another reason during a flood of one', () => {
    flood('token', 1000)
    flood('tenant', 1)
    assert.equal(lines.at(-1)?.reason, 'tenant')
  })

  it('logs at the end how many it suppressed', () => {
    flood('token', 25)
    flood('tenant', 2)
    refusals.flush()
    assert.equal(lines.length, 23)
    assert.deepEqual([lines.at(-1)?.reason, lines.at(-1)?.suppressed], ['token', 5])
    refusals.flush()
    assert.equal(lines.length, 23)
  })
})
