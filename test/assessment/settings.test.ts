// The settings of an assessment, and the settings of the deployment that override them.

import assert from 'node:assert/strict'
import { isRefusal } from '../../assessment/problem.ts'
import { configure, councilOf } from '../../assessment/settings.ts'
import { finished, fresh, middle, set, taken } from '../support/cards/sample.ts'

describe('settings', () => {
  it('replace the earlier ones: a setting that is left out is cleared', () => {
    const council = { name: 'Gwynedd', authority: 'unitary', nation: 'wales' } as const
    const given = taken(configure(fresh, set, { name: 'Spring', council, targets: { LEAD: 5 }, due: '2026-06-30' }))
    assert.deepEqual(
      [given.name, given.council, given.targets, given.due],
      ['Spring', council, { LEAD: 5 }, '2026-06-30'],
    )
    const emptied = taken(configure(given, set, { council: {}, targets: {} }))
    assert.deepEqual([emptied.name, emptied.council, emptied.targets, emptied.due], [undefined, {}, {}, undefined])
  })

  it('leave every answer as it is', () => {
    const after = taken(configure(middle, set, { council: middle.council, targets: {} }))
    assert.equal(after.answers, middle.answers)
  })

  it('are refused with a type of council that does not allow an existing "Not applicable"', () => {
    for (const authority of ['county', undefined] as const) {
      const outcome = configure(middle, set, { council: { authority }, targets: {} })
      assert.deepEqual(isRefusal(outcome) && outcome.problem, {
        code: 'not-applicable-elsewhere',
        questions: ['AGIL-3P'],
      })
    }
    assert.equal(
      taken(configure(middle, set, { council: { authority: 'other' }, targets: {} })).council.authority,
      'other',
    )
  })

  it('are refused once the assessment is finished', () => {
    const outcome = configure(finished, set, { council: {}, targets: {} })
    assert.equal(isRefusal(outcome) && outcome.problem.code, 'assessment-submitted')
  })
})

describe('the details of the council', () => {
  it('come from the deployment, and from the assessment if the deployment lacks them', () => {
    const own = { ...fresh, council: { name: 'Môn', authority: 'county', nation: 'wales' } as const }
    assert.deepEqual(councilOf(own, { name: 'Ynys Môn Council', authority: 'unitary' }), {
      name: 'Ynys Môn Council',
      authority: 'unitary',
      nation: 'wales',
    })
    assert.deepEqual(councilOf(own, {}), own.council)
  })
})
