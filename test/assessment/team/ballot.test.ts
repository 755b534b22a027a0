// A vote on one question, from the first word to the answer that is agreed.

import assert from 'node:assert/strict'
import type { Answer, AnswerValue, VoteValue } from '../../../assessment/answers/answer.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import {
  agree,
  type Ballot,
  isAnswered,
  openBallot,
  reveal,
  revealedBy,
  standingVotes,
  vote,
  votesOf,
} from '../../../assessment/team/ballot.ts'
import { questionId, stamp, taken } from '../../support/cards/sample.ts'

const [ann, bob, cai] = ['ann', 'bob', 'cai'] as unknown as readonly [PersonId, PersonId, PersonId]
const asked = questionId('LEAD-1C')
const fresh = openBallot(asked, false, 0)

/** Each casts a vote, one after another, each in an operation of its own. */
const votedBy = (ballot: Ballot, ...votes: readonly (readonly [PersonId, VoteValue])[]) =>
  votes.reduce((before, [person, value]) => taken(cast(before, person, value)), ballot)

function cast(
  ballot: Ballot,
  person: PersonId,
  value: VoteValue,
  { round = ballot.round, panel = [], operation = `${person}-${ballot.votes[person]?.length ?? 0}` }: How = {},
): Ballot | Refusal {
  return vote(ballot, { round, value, named: true }, stamp(3, operation, person), panel)
}
type How = { readonly round?: number; readonly panel?: readonly PersonId[]; readonly operation?: string }

const everybody = [ann, bob, cai]
const shown = (ballot: Ballot) => taken(reveal(ballot, ballot.round, stamp(4, 'shown', ann), everybody))
const ended = (ballot: Ballot, operation = 'agreed') =>
  taken(agree(ballot, { round: ballot.round, value: 'yes', seen: 0 }, stamp(5, operation, ann), everybody))

const problemOf = (outcome: Ballot | Refusal): Problem =>
  isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')
const over: Problem = { code: 'vote-over', question: asked }

const standing = (ballot: Ballot) =>
  Object.fromEntries([...standingVotes(ballot)].map(([who, { value }]) => [who, value]))

describe('A vote', () => {
  it('is kept with when it was cast and in which operation', () => {
    assert.deepEqual(votedBy(fresh, [ann, 'yes']).votes, {
      ann: [{ value: 'yes', at: '2026-03-03T10:00:00.000Z', operation: 'ann-0' }],
    })
  })

  it('can be changed: the last one stands, and those before it are kept', () => {
    const ballot = votedBy(fresh, [ann, 'yes'], [bob, 'no'], [ann, 'unsure'], [ann, 'no'])
    assert.deepEqual(standing(ballot), { ann: 'no', bob: 'no' })
    assert.deepEqual(
      ballot.votes[ann]?.map(({ value }) => value),
      ['yes', 'unsure', 'no'],
    )
  })

  it('that is delivered twice counts once, and late it undoes nothing that was pressed since', () => {
    const changed = votedBy(fresh, [ann, 'yes'], [ann, 'no'])
    assert.equal(cast(changed, ann, 'yes', { operation: 'ann-0' }), changed)
    const agreed = ended(shown(changed))
    assert.equal(cast(agreed, ann, 'yes', { operation: 'ann-0' }), agreed)
  })

  it('can be cast and changed after the votes are shown, until an answer is agreed', () => {
    const ballot = votedBy(shown(votedBy(fresh, [ann, 'yes'])), [bob, 'no'], [ann, 'no'])
    assert.deepEqual(standing(ballot), { ann: 'no', bob: 'no' })
    assert.deepEqual(problemOf(cast(ended(ballot), cai, 'yes')), over)
  })

  it('on a card of an earlier round counts for nothing', () => {
    const again = openBallot(asked, false, 0, 2)
    assert.deepEqual(problemOf(cast(again, ann, 'yes', { round: 1 })), over)
    assert.deepEqual(problemOf(cast(fresh, ann, 'yes', { round: 2 })), over)
  })
})

describe('The votes', () => {
  it('are shown from the moment on at which somebody reveals them', () => {
    assert.deepEqual(shown(votedBy(fresh, [bob, 'yes'])).revealed, { at: '2026-03-04T10:00:00.000Z', by: ann })
  })

  it('are not shown while there are none', () => {
    assert.deepEqual(problemOf(reveal(fresh, 1, stamp(4, 'shown', ann), everybody)), { code: 'nobody-voted' })
  })

  it('are not shown while the only ones are of whoever has left', () => {
    const ballot = votedBy(fresh, [ann, 'yes'])
    assert.deepEqual(problemOf(reveal(ballot, 1, stamp(4, 'shown', bob), [bob, cai])), { code: 'nobody-voted' })
  })

  it('that are shown stay shown by whoever did it first', () => {
    const ballot = shown(votedBy(fresh, [bob, 'yes']))
    assert.equal(reveal(ballot, 1, stamp(5, 'again', bob), everybody), ballot)
  })

  it('are not shown by a card of an earlier round, or once it is over', () => {
    const ballot = votedBy(openBallot(asked, false, 0, 2), [bob, 'yes'])
    assert.deepEqual(problemOf(reveal(ballot, 1, stamp(5, 'old', ann), everybody)), over)
    assert.deepEqual(problemOf(reveal(ended(shown(ballot)), 2, stamp(6, 'late', ann), everybody)), over)
  })
})

describe('A panel', () => {
  const panel = [ann, bob, cai]

  it('that has all voted shows the votes by itself, and by nobody', () => {
    const two = taken(cast(taken(cast(fresh, ann, 'yes', { panel })), bob, 'no', { panel }))
    assert.equal(two.revealed, undefined)
    const ballot = taken(cast(two, cai, 'unsure', { panel }))
    assert.deepEqual(ballot.revealed, { at: '2026-03-03T10:00:00.000Z' })
  })

  it('waits for its own people, however many others have voted', () => {
    const [dee, eve] = ['dee', 'eve'] as unknown as readonly [PersonId, PersonId]
    const ballot = [dee, eve, ann, bob].reduce((before, who) => taken(cast(before, who, 'yes', { panel })), fresh)
    assert.equal(ballot.revealed, undefined)
  })

  it('shows the votes once the last one whom it waited for has left', () => {
    const [dee] = ['dee'] as unknown as readonly [PersonId]
    const three = panel.reduce((before, who) => taken(cast(before, who, 'yes', { panel: [...panel, dee] })), fresh)
    assert.equal(revealedBy(three, [...panel, dee]).revealed, undefined)
    assert.ok(revealedBy(three, panel).revealed)
    assert.equal(revealedBy(three, []), three)
  })

  it('counts somebody who changes their vote once', () => {
    const ballot = [ann, ann, bob].reduce((before, who) => taken(cast(before, who, 'yes', { panel })), fresh)
    assert.equal(ballot.revealed, undefined)
  })

  it('is not waited for when a person reveals the votes', () => {
    const all = everybody.reduce((before, who) => taken(cast(before, who, 'yes', { panel: [] })), fresh)
    assert.equal(all.revealed, undefined)
  })
})

describe('An answer', () => {
  const ready = shown(votedBy(fresh, [ann, 'yes'], [bob, 'no']))

  it('ends the vote, with who agreed it and why', () => {
    const said = { round: 1, value: 'notApplicable', seen: 0, reason: 'We have none.' } as const
    assert.deepEqual(taken(agree(ready, said, stamp(5, 'agreed', ann), everybody)).agreed, {
      value: 'notApplicable',
      reason: 'We have none.',
      seen: 0,
      votes: { yes: 1, no: 1, unsure: 0 },
      ...stamp(5, 'agreed', ann),
    })
  })

  it('is agreed upon votes that everybody has seen', () => {
    const hidden = votedBy(fresh, [ann, 'yes'])
    assert.deepEqual(problemOf(agree(hidden, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'soon', ann), everybody)), {
      code: 'not-revealed',
    })
    assert.deepEqual(problemOf(agree(fresh, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'soon', ann), everybody)), {
      code: 'not-revealed',
    })
  })

  it('is agreed once: the second press loses, and the first one delivered again changes nothing', () => {
    const agreed = ended(ready)
    assert.deepEqual(
      problemOf(agree(agreed, { round: 1, value: 'no', seen: 0 }, stamp(6, 'other', bob), everybody)),
      over,
    )
    assert.equal(ended(agreed), agreed)
  })

  it('is agreed upon the votes that count: not those of whoever has left, and never upon none', () => {
    const { votes } =
      taken(agree(ready, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'agreed', ann), [ann])).agreed ?? {}
    assert.deepEqual(votes, { yes: 1, no: 0, unsure: 0 })
    assert.deepEqual(problemOf(agree(ready, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'agreed', cai), [cai])), {
      code: 'nobody-voted',
    })
  })

  it('is not agreed on a card of an earlier round', () => {
    assert.deepEqual(
      problemOf(agree(ready, { round: 2, value: 'yes', seen: 0 }, stamp(6, 'old', ann), everybody)),
      over,
    )
  })
})

describe('What is kept beside an answer', () => {
  it('is how many said what, as each of them said it last', () => {
    assert.deepEqual(votesOf(votedBy(fresh, [ann, 'yes'], [bob, 'no'], [cai, 'unsure'], [bob, 'yes']), everybody), {
      yes: 2,
      no: 0,
      unsure: 1,
    })
  })

  it('says who, only where that was the rule when voting began', () => {
    const votes = votesOf(votedBy(openBallot(asked, true, 0), [ann, 'yes'], [bob, 'no'], [bob, 'unsure']), everybody)
    assert.deepEqual(votes?.by, { ann: 'yes', bob: 'unsure' })
  })

  it('is nothing where nobody voted', () => {
    assert.equal(votesOf(fresh, everybody), undefined)
  })
})

describe('A vote on a card that said what becomes of names', () => {
  const named = openBallot(asked, true, 0)

  it('is not taken where names would be shown and the card did not say so', () => {
    const said = { round: 1, value: 'yes', named: false } as const
    assert.deepEqual(problemOf(vote(named, said, stamp(3, 'pressed', ann), [])), { code: 'rules-changed' })
  })

  it('is taken where names will not be shown, whatever the card said', () => {
    const said = { round: 1, value: 'yes', named: true } as const
    assert.equal(votesOf(taken(vote(fresh, said, stamp(3, 'pressed', ann), [])), everybody)?.by, undefined)
  })
})

describe('A round', () => {
  const answerOf = (value: AnswerValue, revision: number): Answer => ({
    ...stamp(4, `said ${revision}`, bob),
    ...{ value, revision, nth: revision },
    earlier: Array.from({ length: revision - 1 }, (_, index) => ({
      ...stamp(3, 'before', bob),
      ...{ nth: index + 1, revision: index + 1 },
    })),
  })

  it('is over once an answer has come since it began, from whomever', () => {
    assert.equal(isAnswered(fresh, undefined), false)
    assert.equal(isAnswered(fresh, answerOf('yes', 1)), true)
  })

  it('goes on over the answer that it began with', () => {
    assert.equal(isAnswered(openBallot(asked, false, 1, 2), answerOf('yes', 1)), false)
    assert.equal(isAnswered(openBallot(asked, false, 1, 2), answerOf('no', 2)), true)
  })
})
