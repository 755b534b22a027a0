// The fixed days of a hub: the latest that has begun, over the turn of a year too.

import assert from 'node:assert/strict'
import { lastPublicationDay, usualDays } from '../../../bot/benchmark/publication-days.ts'

describe('The day of a publication', () => {
  it('is the first day of the quarter, unless a deployment says otherwise', () => {
    for (const [today, day] of [
      ['2027-01-01', '2027-01-01'],
      ['2027-03-31', '2027-01-01'],
      ['2027-04-01', '2027-04-01'],
      ['2027-12-31', '2027-10-01'],
    ] as const) {
      assert.equal(lastPublicationDay(usualDays, today), day)
    }
    assert.equal(lastPublicationDay(['06-15'], '2027-06-14'), '2026-06-15')
    assert.equal(lastPublicationDay(['06-15', '12-01'], '2027-02-28'), '2026-12-01')
  })
})
