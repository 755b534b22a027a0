// The remains of a person in a council's record after they delete their data.

import assert from 'node:assert/strict'
import type { PersonId } from '../../../assessment/ids.ts'
import { pseudonymiseBallot, standsIn } from '../../../assessment/people/pseudonymise.ts'
import { agree, openBallot, reveal, vote } from '../../../assessment/team/ballot.ts'
import { person, questionId, stamp, stranger, taken } from '../../support/cards/sample.ts'

const former = 'former-1' as PersonId
const by = (id: PersonId, operation: string) => ({ ...stamp(3, operation), by: id })
const voted = (start = openBallot(questionId('LEAD-1C'), true, 0)) => {
  const mine = taken(vote(start, { round: 1, value: 'yes', named: true }, by(person, 'mine'), []))
  return taken(vote(mine, { round: 1, value: 'no', named: true }, by(stranger, 'theirs'), []))
}

describe('A ballot after a voter is erased', () => {
  it('drops their vote while no answer is agreed: they could vote again, and would count twice', () => {
    const left = pseudonymiseBallot(voted(), person, former)
    assert.deepEqual(Object.keys(left.votes), [stranger])
  })

  it('keeps their vote under a pseudonym once an answer is agreed', () => {
    const revealed = taken(reveal(voted(), 1, by(person, 'revealed'), [person, stranger]))
    const agreed = taken(agree(revealed, { round: 1, value: 'yes', seen: 0 }, by(person, 'agreed'), [person, stranger]))
    const left = pseudonymiseBallot(agreed, person, former)
    assert.deepEqual(left.votes[former], agreed.votes[person])
    assert.deepEqual([left.revealed?.by, left.agreed?.by], [former, former])
    assert.ok(!standsIn(left, person))
  })

  it('keeps two votes apart if the person came back and is erased again', () => {
    const revealed = taken(reveal(voted(), 1, by(stranger, 'revealed'), [person, stranger]))
    const agreed = taken(
      agree(revealed, { round: 1, value: 'yes', seen: 0 }, by(stranger, 'agreed'), [person, stranger]),
    )
    const before = { ...agreed, votes: { ...agreed.votes, [former]: agreed.votes[stranger] ?? [] } }
    const left = pseudonymiseBallot(before, person, former)
    assert.deepEqual(Object.keys(left.votes).sort(), [former, `${former}-2`, stranger].sort())
  })
})
