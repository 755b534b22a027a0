// The settings of a bot that is a benchmark hub.

import assert from 'node:assert/strict'
import { readSettings } from '../../../bot/settings/settings.ts'

const daysOf = (env: Record<string, string>) => readSettings(env).benchmarkDays

describe('The settings of a benchmark hub', () => {
  it('are off by default, and on mean a publication once a quarter', () => {
    assert.equal(daysOf({}), undefined)
    assert.equal(daysOf({ BENCHMARK_HUB: 'off' }), undefined)
    assert.deepEqual(daysOf({ BENCHMARK_HUB: 'on' }), ['01-01', '04-01', '07-01', '10-01'])
  })

  it('accept other days, in any order', () => {
    assert.deepEqual(daysOf({ BENCHMARK_HUB: 'on', BENCHMARK_DATES: ' 09-15, 03-15,03-15 ' }), ['03-15', '09-15'])
  })

  it('open the endpoint of a hub only with a long secret, and never show it', () => {
    const secretOf = (env: Record<string, string>) => readSettings(env).benchmarkSecret
    const long = 'x'.repeat(32)
    assert.equal(secretOf({ BENCHMARK_HUB: 'on', BENCHMARK_HUB_SECRET: long }), long)
    assert.equal(secretOf({ BENCHMARK_HUB_SECRET: 'of another hub' }), undefined)
    for (const secret of ['short-secret', `${long} `.padEnd(34, 'y'), 'x'.repeat(257)]) {
      assert.throws(
        () => secretOf({ BENCHMARK_HUB: 'on', BENCHMARK_HUB_SECRET: secret }),
        (error: Error) => /must be 32 to 256/.test(error.message) && !error.message.includes(secret),
      )
    }
  })

  it('reject invalid days, too many days, and days without a hub', () => {
    const many = Array.from({ length: 13 }, (_, nth) => `01-${String(nth + 10)}`).join(',')
    for (const days of ['02-29', '13-01', '1-1', '01-01,', 'quarterly', many]) {
      assert.throws(
        () => daysOf({ BENCHMARK_HUB: 'on', BENCHMARK_DATES: days }),
        /BENCHMARK_DATES must be at most 12 days/,
      )
    }
    assert.throws(() => daysOf({ BENCHMARK_DATES: '01-01' }), /BENCHMARK_DATES is set, but the bot is no hub/)
    assert.throws(() => daysOf({ BENCHMARK_HUB: 'yes' }), /BENCHMARK_HUB must be one of on, off/)
  })
})
