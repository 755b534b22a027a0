// Calendar months are added to days and to moments, forwards and backwards.

import assert from 'node:assert/strict'
import { addMonths } from '../../lib/calendar.ts'

describe('Adding calendar months', () => {
  for (const [from, months, to] of [
    ['2026-08-31T10:00:00.000Z', -6, '2026-02-28T10:00:00.000Z'],
    ['2024-01-31T10:00:00.000Z', 1, '2024-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 12, '2025-02-28T10:00:00.000Z'],
    ['2024-12-15T10:00:00.000Z', 24, '2026-12-15T10:00:00.000Z'],
    ['2026-11-30T23:59:59.999Z', 3, '2027-02-28T23:59:59.999Z'],
    ['2027-04-01', -24, '2025-04-01'],
    ['2028-02-29', -24, '2026-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2026-03-30', 999, '2109-06-30'],
  ] as const) {
    it(`gives ${to} for ${months} months from ${from}`, () => assert.equal(addMonths(from, months), to))
  }
})
