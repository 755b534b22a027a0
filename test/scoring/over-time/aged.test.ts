// Figures age after 24 months.

import assert from 'node:assert/strict'
import { isAged } from '../../../scoring/over-time/aged.ts'

describe('the age of figures', () => {
  it('counts calendar months from the submission: 24 months later to the moment is not yet aged', () => {
    assert.equal(isAged('2024-11-29T10:00:00.000Z', '2026-11-29T10:00:00.000Z'), false)
    assert.equal(isAged('2024-11-29T10:00:00.000Z', '2026-11-29T10:00:00.001Z'), true)
  })

  it('lets a submission of 29 February age with the last day of that month', () => {
    assert.equal(isAged('2028-02-29T10:00:00.000Z', '2030-02-28T10:00:00.000Z'), false)
    assert.equal(isAged('2028-02-29T10:00:00.000Z', '2030-02-28T10:00:00.001Z'), true)
  })

  it('does not come to an open assessment', () => {
    assert.equal(isAged(undefined, '2040-01-01T00:00:00.000Z'), false)
  })
})
