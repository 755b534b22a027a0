// Readiness: whether answers can be saved, asked of the store at most once in two seconds.

import assert from 'node:assert/strict'
import { pino } from 'pino'
import { type Readiness, readinessOf } from '../../../bot/door/readiness.ts'
import { StoreUnavailable } from '../../../store/store.ts'

describe('Readiness', () => {
  let moment = 0
  let passed = 0
  let checks = 0
  let fault: Error | undefined
  let troubles: readonly string[] = []
  let lines: { msg: string; message?: string }[] = []
  let ready: () => Promise<Readiness>

  beforeEach(() => {
    moment = Date.parse('2026-05-04T09:00:00Z')
    passed = 0
    checks = 0
    fault = undefined
    troubles = []
    lines = []
    ready = readinessOf({
      store: {
        async check() {
          checks++
          if (fault) throw fault
        },
      },
      troubles: () => troubles,
      log: pino({ base: undefined }, { write: (line) => void lines.push(JSON.parse(line)) }),
      clock: () => new Date(moment),
      elapsed: () => passed,
    })
  })

  it('asks the store once for all callers at the same time', async () => {
    assert.deepEqual(await Promise.all(Array.from({ length: 500 }, ready)), Array(500).fill('ready'))
    assert.equal(checks, 1)
  })

  it('asks again after two seconds, and not before', async () => {
    await ready()
    moment += 1999
    await ready()
    assert.equal(checks, 1)
    moment += 1
    await ready()
    assert.equal(checks, 2)
  })

  it('asks again after two seconds even if the clock stood still', async () => {
    await ready()
    passed += 1999
    await ready()
    assert.equal(checks, 1)
    passed += 1
    await ready()
    assert.equal(checks, 2)
  })

  it('asks again after the clock was set back', async () => {
    await ready()
    moment -= 60_000
    await ready()
    assert.equal(checks, 2)
  })

  it('is "unavailable" while nothing can be saved, with one line in the log, and recovers', async () => {
    fault = new StoreUnavailable('The disk is full.')
    assert.deepEqual([await ready(), await ready()], ['unavailable', 'unavailable'])
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['The disk is full.'],
    )
    fault = undefined
    moment += 2000
    assert.equal(await ready(), 'ready')
  })

  it('is "degraded" in lesser trouble, and logs the reason once', async () => {
    troubles = ['The keys are old.']
    assert.deepEqual([await ready(), await ready()], ['degraded', 'degraded'])
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      ['The bot is degraded. The keys are old.'],
    )
    troubles = []
    assert.equal(await ready(), 'ready')
    troubles = ['The keys are old.']
    await ready()
    assert.equal(lines.length, 2)
  })

  it('is "unavailable" rather than "degraded" if both apply', async () => {
    troubles = ['The keys are old.']
    fault = new StoreUnavailable('The disk is full.')
    assert.equal(await ready(), 'unavailable')
  })
})
