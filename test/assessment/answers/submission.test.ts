// Finishing freezes an assessment's answers. Opening it again keeps the frozen state.

import assert from 'node:assert/strict'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import { fresh, middle, person, say, stamp, taken } from '../../support/cards/sample.ts'

const council = { name: 'Gwynedd', authority: 'unitary', nation: 'wales' } as const

describe('finishing', () => {
  it('freezes the answers, the targets and the council as they are on that day', () => {
    const begun = { ...say(say(fresh, 'LEAD-1C', 'yes'), 'LEAD-1P', 'unsure'), targets: { LEAD: 4 } }
    const after = submit(begun, council, stamp(20, 'finish'))
    assert.equal(after.submittedAt, '2026-03-20T10:00:00.000Z')
    assert.deepEqual(after.submissions, [
      {
        at: '2026-03-20T10:00:00.000Z',
        by: person,
        council,
        targets: { LEAD: 4 },
        values: { 'LEAD-1C': 'yes', 'LEAD-1P': 'unsure' },
        questionSet: fresh.questionSet,
      },
    ])
  })

  it('twice changes nothing', () => {
    const once = submit(middle, council, stamp(20, 'finish'))
    assert.equal(submit(once, council, stamp(21, 'again')), once)
  })
})

describe('opening again', () => {
  it('lets answers change, and keeps each frozen state in order', () => {
    const first = submit(say(fresh, 'LEAD-1C', 'no'), council, stamp(20, 'finish'))
    const changed = say(taken(reopen(first)), 'LEAD-1C', 'yes', { day: 21, operation: 'changed' })
    assert.equal(changed.submittedAt, undefined)
    const second = submit(changed, council, stamp(22, 'finish again'))
    assert.deepEqual(
      second.submissions.map(({ at, values }) => [at.slice(0, 10), values['LEAD-1C']]),
      [
        ['2026-03-20', 'no'],
        ['2026-03-22', 'yes'],
      ],
    )
  })

  it('changes nothing in an assessment that is open', () => {
    assert.equal(reopen(fresh), fresh)
  })
})
