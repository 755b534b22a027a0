// The record of a council: its particulars, and a bounded list of its submitted returns.

import assert from 'node:assert/strict'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import {
  newOrganisation,
  startingCouncil,
  withCouncil,
  withSubmitted,
} from '../../../assessment/organisation/organisation.ts'
import { isWithinQuarter } from '../../../assessment/organisation/quarter.ts'

const submitted = (id: string, submittedAt: string) => ({ assessment: id as AssessmentId, submittedAt })

describe('The record of a council', () => {
  it('gives a new assessment its details, and takes missing ones from the last assessment', () => {
    const known = { ...newOrganisation, council: { name: 'Wrenbridge', nation: 'wales' } as const }
    assert.deepEqual(startingCouncil(known, { name: 'Old', authority: 'county' }), {
      ...{ name: 'Wrenbridge', nation: 'wales', authority: 'county' },
    })
    assert.deepEqual(startingCouncil(undefined, { name: 'Old' }), { name: 'Old' })
  })

  it('takes over only the details that a lead changed', () => {
    const known = { ...newOrganisation, council: { name: 'New name', authority: 'county' } as const }
    const changed = withCouncil(known, { name: 'Old name' }, { name: 'Old name', nameCy: 'Enw', nation: 'wales' })
    assert.deepEqual(changed.council, { name: 'New name', authority: 'county', nameCy: 'Enw', nation: 'wales' })
    assert.deepEqual(withCouncil(changed, { nation: 'wales' }, {}).council.nation, undefined)
    assert.equal(withCouncil(known, { name: 'Old name' }, { name: 'Old name' }), known)
  })

  it('lists a return once, with its last submission, and keeps older returns', () => {
    const first = withSubmitted(newOrganisation, submitted('a', '2026-01-10T10:00:00.000Z'))
    const second = withSubmitted(first, submitted('b', '2026-02-10T10:00:00.000Z'))
    const again = withSubmitted(second, submitted('a', '2026-03-10T10:00:00.000Z'))
    assert.deepEqual(again.returns, [
      submitted('b', '2026-02-10T10:00:00.000Z'),
      submitted('a', '2026-03-10T10:00:00.000Z'),
    ])
    const later = withSubmitted(again, submitted('c', '2026-06-09T10:00:00.000Z'))
    assert.deepEqual(
      later.returns.map(({ assessment }) => assessment),
      ['b', 'a', 'c'],
    )
  })

  it('lists at most forty returns, the latest', () => {
    let record = newOrganisation
    for (let index = 0; index < 60; index += 1) {
      record = withSubmitted(
        record,
        submitted(`r${index}`, `2026-01-10T10:00:${index.toString().padStart(2, '0')}.000Z`),
      )
    }
    assert.equal(record.returns.length, most.submittedReturns)
    assert.deepEqual([record.returns[0]?.assessment, record.returns.at(-1)?.assessment], ['r20', 'r59'])
  })
})

describe('A quarter', () => {
  for (const [one, other, isWithin] of [
    ['2026-01-10T10:00:00.000Z', '2026-04-10T09:59:59.999Z', true],
    ['2026-01-10T10:00:00.000Z', '2026-04-10T10:00:00.000Z', false],
    ['2026-11-30T10:00:00.000Z', '2027-02-28T09:00:00.000Z', true],
    ['2026-11-30T10:00:00.000Z', '2027-02-28T10:00:00.000Z', false],
    ['2026-10-15T10:00:00.000Z', '2027-01-15T09:00:00.000Z', true],
  ] as const) {
    it(`${isWithin ? 'spans' : 'does not span'} ${one} to ${other}, in either order`, () => {
      assert.equal(isWithinQuarter(one, other), isWithin)
      assert.equal(isWithinQuarter(other, one), isWithin)
    })
  }
})
