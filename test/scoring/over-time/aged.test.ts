// Figures age after 24 months.

import assert from 'node:assert/strict'
import { isAged } from '../../../scoring/over-time/aged.ts'

describe('the age of figures', () => {
  it('passes the limit after 24 calendar months, but not at exactly 24 months', () => {
    assert.equal(isAged('2024-11-29T10:00:00.000Z', '2026-11-29T10:00:00.000Z'), false)
    assert.equal(isAged('2024-11-29T10:00:00.000Z', '2026-11-29T10:00:00.001Z'), true)
  })

  it('passes the limit on the last day of February for a submission of 29 February', () => {
    assert.equal(isAged('2028-02-29T10:00:00.000Z', '2030-02-28T10:00:00.000Z'), false)
    assert.equal(isAged('2028-02-29T10:00:00.000Z', '2030-02-28T10:00:00.001Z'), true)
  })

  it('does not apply to an open assessment', () => {
    assert.equal(isAged(undefined, '2040-01-01T00:00:00.000Z'), false)
  })
})
