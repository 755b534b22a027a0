// When an answer was given.

import assert from 'node:assert/strict'
import { saidAt } from '../../assessment/answer.ts'
import { annotate, takeBack } from '../../assessment/answering.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { fresh, questionId, say, stamp, taken } from '../support/sample.ts'

describe('the day on which an answer was given', () => {
  const yes = say(fresh, 'LEAD-1C', 'yes', { day: 3, operation: 'yes' })
  const dayOf = ({ answers }: Assessment) => saidAt(answers['LEAD-1C'] ?? assert.fail()).slice(0, 10)

  it('stays the same when a note is added', () => {
    const noted = taken(annotate(yes, questionId('LEAD-1C'), { note: 'Ask Siân.' }, stamp(9, 'note')))
    assert.equal(dayOf(noted), '2026-03-03')
  })

  it('is the day of the change, once it was changed, even back to what it had been', () => {
    const no = say(yes, 'LEAD-1C', 'no', { day: 5, operation: 'no' })
    assert.equal(dayOf(no), '2026-03-05')
    assert.equal(dayOf(say(no, 'LEAD-1C', 'yes', { day: 7, operation: 'yes again' })), '2026-03-07')
    assert.equal(dayOf(taken(takeBack(no, 'no', stamp(8, 'undo')))), '2026-03-08')
  })
})
