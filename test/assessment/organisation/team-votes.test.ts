// The votes of a council's submitted returns: what counts, and how many returns a record holds.

import assert from 'node:assert/strict'
import type { AssessmentId, QuestionId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import { ballotsOf, type TeamVotes, withoutReturn, withReturn } from '../../../assessment/organisation/team-votes.ts'
import { answered } from '../../cards/team-sample.ts'

const at = (nth: number) => `2026-01-01T10:00:00.${String(nth).padStart(3, '0')}Z`
const one = (nth: number) => ({ at: at(nth), ballots: { ['LEAD-1C' as QuestionId]: [nth, 1, 0] as const } })
const id = (nth: number) => `r${nth}` as AssessmentId
const none: TeamVotes = { returns: {} }

describe('The votes of a council', () => {
  it('are those behind current answers', () => {
    const question = 'LEAD-1C' as QuestionId
    const answer = { ...Object.values(answered.answers)[0], votes: { yes: 3, no: 1, unsure: 0 } }
    const { value: _back, ...takenBack } = answer
    assert.deepEqual(ballotsOf({ answers: { [question]: answer } as typeof answered.answers }), {
      [question]: [3, 1, 0],
    })
    assert.deepEqual(ballotsOf({ answers: { [question]: takenBack } as typeof answered.answers }), {})
    assert.deepEqual(
      ballotsOf({ answers: { [question]: { ...answer, votes: undefined } } as typeof answered.answers }),
      {},
    )
  })

  it('include a return once, with its latest submission', () => {
    const twice = withReturn(withReturn(none, id(1), one(1)), id(1), one(2))
    assert.deepEqual(twice, { returns: { [id(1)]: one(2) } })
    assert.equal(withoutReturn(twice, id(1)), undefined)
  })

  it('include the two hundred returns that were submitted last', () => {
    let votes = none
    for (let nth = most.countedReturns + 4; nth >= 0; nth -= 1) votes = withReturn(votes, id(nth), one(nth))
    assert.equal(Object.keys(votes.returns).length, most.countedReturns)
    assert.equal(votes.returns[id(4)], undefined)
    assert.deepEqual(votes.returns[id(5)], one(5))
  })
})
