// Whether a start finds its return in the channel's record, or lists a new one.

import assert from 'node:assert/strict'
import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { isListed } from '../../../dialogs/team/start-return.ts'

const first = 'first' as AssessmentId
const second = 'second' as AssessmentId
const third = 'third' as AssessmentId
const at = '2026-05-04T10:00:00.000Z'
const submission = { at } as never
/** The first return as it was submitted, and the decision to reopen that submission. */
const submitted = { id: first, submittedAt: at, submissions: [submission] }
const reopening = {
  ...{ assessment: first, submittedAt: at, submissions: 1 },
  ...{ by: 'ann' as PersonId, at, operation: 'reopen' },
}

describe('A start', () => {
  it('lists a new return in a channel that has none', () => {
    assert.equal(isListed({ assessments: [] }, second, undefined), false)
  })

  it('lists a new return after a submitted one', () => {
    assert.equal(isListed({ assessments: [first] }, second, submitted), false)
  })

  it('finds its own return when it is delivered again', () => {
    assert.equal(isListed({ assessments: [first, second] }, second, submitted), true)
    assert.equal(isListed({ assessments: [second] }, second, undefined), true)
  })

  it('finds the return of a colleague who started at the same moment', () => {
    assert.equal(isListed({ assessments: [first, third] }, second, submitted), true)
    assert.equal(isListed({ assessments: [third] }, second, undefined), true)
  })

  it('finds the last return while that is being reopened', () => {
    assert.equal(isListed({ assessments: [first], reopening }, second, submitted), true)
  })

  it('lists a new return if the reopening was of an earlier submission', () => {
    const again = { ...submitted, submissions: [submission, submission] }
    assert.equal(isListed({ assessments: [first], reopening }, second, again), false)
  })
})
