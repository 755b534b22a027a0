// The answered share decides whether a council return can be submitted, and whether the bot asks twice first.

import assert from 'node:assert/strict'
import { answeredShare, usualSubmissionRule } from '../../../assessment/answers/submission-share.ts'
import { fresh, say, set } from '../../support/cards/sample.ts'

const { isDraft, isAskedTwice } = usualSubmissionRule

describe('The answered share', () => {
  it('counts every answer, Not sure included', () => {
    const said = say(say(fresh, 'LEAD-1C', 'unsure'), 'LEAD-1P', 'no')
    assert.deepEqual(answeredShare(set, said), { answered: 2, unsure: 1, of: 90 })
  })

  it('allows only a draft below one half, and a council return from one half on', () => {
    assert.deepEqual(
      [44, 45, 46].map((answered) => isDraft({ answered, of: 90 })),
      [true, false, false],
    )
    assert.deepEqual(
      [4, 5].map((answered) => isDraft({ answered, of: 9 })),
      [true, false],
    )
  })

  it('makes the bot ask twice while more than a tenth is open or Not sure', () => {
    assert.deepEqual(
      [80, 81, 90].map((answered) => isAskedTwice({ answered, of: 90 })),
      [true, false, false],
    )
    // "Not sure" is open too: it counts as not met.
    assert.deepEqual(
      [9, 10, 90].map((unsure) => isAskedTwice({ answered: 90, unsure, of: 90 })),
      [false, true, true],
    )
  })
})
