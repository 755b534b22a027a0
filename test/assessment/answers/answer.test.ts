// The author and the date of the current answer.

import assert from 'node:assert/strict'
import { sayingOf } from '../../../assessment/answers/answer.ts'
import { annotate, takeBack } from '../../../assessment/answers/answering.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { fresh, questionId, say, stamp, taken } from '../../support/cards/sample.ts'

describe('The author of the current answer, with the date,', () => {
  const [ann, bob] = ['ann', 'bob'] as unknown as readonly [PersonId, PersonId]
  const yes = say(fresh, 'LEAD-1C', 'yes', { day: 3, operation: 'yes', by: ann })
  const saying = ({ answers }: Assessment) => {
    const { by, at } = sayingOf(answers['LEAD-1C'] ?? assert.fail())
    return [by, at.slice(0, 10)]
  }

  it('stays the same when somebody else adds or clears a note', () => {
    const noted = taken(annotate(yes, questionId('LEAD-1C'), { note: 'Ask Siân.' }, stamp(9, 'note', bob)))
    assert.deepEqual(saying(noted), [ann, '2026-03-03'])
    const again = taken(annotate(noted, questionId('LEAD-1C'), {}, stamp(10, 'no note', bob)))
    assert.deepEqual(saying(again), [ann, '2026-03-03'])
  })

  it('is the person who changed it last, even back to an earlier value', () => {
    const no = say(yes, 'LEAD-1C', 'no', { day: 5, operation: 'no', by: bob })
    assert.deepEqual(saying(no), [bob, '2026-03-05'])
    assert.deepEqual(saying(say(no, 'LEAD-1C', 'yes', { day: 7, operation: 'yes again', by: bob })), [
      bob,
      '2026-03-07',
    ])
  })

  it('is the earlier author again after a later answer is undone', () => {
    const no = say(yes, 'LEAD-1C', 'no', { day: 5, operation: 'no', by: bob })
    assert.deepEqual(saying(taken(takeBack(no, 'no', stamp(8, 'undo', bob)))), [ann, '2026-03-03'])
  })

  it('is the person who agreed it last, when a new vote confirms the same answer', () => {
    const votes = { yes: 3, no: 0, unsure: 0 }
    const agreed = say(yes, 'LEAD-1C', 'yes', { day: 9, operation: 'agreed', by: bob, votes })
    assert.deepEqual(saying(agreed), [bob, '2026-03-09'])
    assert.deepEqual(saying(say(agreed, 'LEAD-1C', 'yes', { day: 11, operation: 'anew', by: ann, votes })), [
      ann,
      '2026-03-11',
    ])
  })
})
