// A vote on one question, from the first vote to the agreed answer.

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

/** Casts the votes one after another, each in its own operation. */
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
  it('is stored with its time and its operation', () => {
    assert.deepEqual(votedBy(fresh, [ann, 'yes']).votes, {
      ann: [{ value: 'yes', at: '2026-03-03T10:00:00.000Z', operation: 'ann-0' }],
    })
  })

  it('can be changed: the last value counts, and the earlier ones are kept', () => {
    const ballot = votedBy(fresh, [ann, 'yes'], [bob, 'no'], [ann, 'unsure'], [ann, 'no'])
    assert.deepEqual(standing(ballot), { ann: 'no', bob: 'no' })
    assert.deepEqual(
      ballot.votes[ann]?.map(({ value }) => value),
      ['yes', 'unsure', 'no'],
    )
  })

  it('counts once when it is redelivered, and does not replace a later vote', () => {
    const changed = votedBy(fresh, [ann, 'yes'], [ann, 'no'])
    assert.equal(cast(changed, ann, 'yes', { operation: 'ann-0' }), changed)
    const agreed = ended(shown(changed))
    assert.equal(cast(agreed, ann, 'yes', { operation: 'ann-0' }), agreed)
  })

  it('can be cast and changed after the votes are revealed, until an answer is agreed', () => {
    const ballot = votedBy(shown(votedBy(fresh, [ann, 'yes'])), [bob, 'no'], [ann, 'no'])
    assert.deepEqual(standing(ballot), { ann: 'no', bob: 'no' })
    assert.deepEqual(problemOf(cast(ended(ballot), cai, 'yes')), over)
  })

  it('is refused from a card of another round', () => {
    const again = openBallot(asked, false, 0, 2)
    assert.deepEqual(problemOf(cast(again, ann, 'yes', { round: 1 })), over)
    assert.deepEqual(problemOf(cast(fresh, ann, 'yes', { round: 2 })), over)
  })
})

describe('The votes', () => {
  it('are revealed with the time and the person who revealed them', () => {
    assert.deepEqual(shown(votedBy(fresh, [bob, 'yes'])).revealed, { at: '2026-03-04T10:00:00.000Z', by: ann })
  })

  it('cannot be revealed before anybody has voted', () => {
    assert.deepEqual(problemOf(reveal(fresh, 1, stamp(4, 'shown', ann), everybody)), { code: 'nobody-voted' })
  })

  it('cannot be revealed if the only voter has left', () => {
    const ballot = votedBy(fresh, [ann, 'yes'])
    assert.deepEqual(problemOf(reveal(ballot, 1, stamp(4, 'shown', bob), [bob, cai])), { code: 'nobody-voted' })
  })

  it('keep their first revealer when somebody reveals them again', () => {
    const ballot = shown(votedBy(fresh, [bob, 'yes']))
    assert.equal(reveal(ballot, 1, stamp(5, 'again', bob), everybody), ballot)
  })

  it('cannot be revealed from a card of an earlier round, or after an answer is agreed', () => {
    const ballot = votedBy(openBallot(asked, false, 0, 2), [bob, 'yes'])
    assert.deepEqual(problemOf(reveal(ballot, 1, stamp(5, 'old', ann), everybody)), over)
    assert.deepEqual(problemOf(reveal(ended(shown(ballot)), 2, stamp(6, 'late', ann), everybody)), over)
  })
})

describe('A panel', () => {
  const panel = [ann, bob, cai]

  it('reveals the votes when its last member votes, and records no revealer', () => {
    const two = taken(cast(taken(cast(fresh, ann, 'yes', { panel })), bob, 'no', { panel }))
    assert.equal(two.revealed, undefined)
    const ballot = taken(cast(two, cai, 'unsure', { panel }))
    assert.deepEqual(ballot.revealed, { at: '2026-03-03T10:00:00.000Z' })
  })

  it('waits for its own members, however many others have voted', () => {
    const [dee, eve] = ['dee', 'eve'] as unknown as readonly [PersonId, PersonId]
    const ballot = [dee, eve, ann, bob].reduce((before, who) => taken(cast(before, who, 'yes', { panel })), fresh)
    assert.equal(ballot.revealed, undefined)
  })

  it('reveals the votes once the last missing member has left', () => {
    const [dee] = ['dee'] as unknown as readonly [PersonId]
    const three = panel.reduce((before, who) => taken(cast(before, who, 'yes', { panel: [...panel, dee] })), fresh)
    assert.equal(revealedBy(three, [...panel, dee]).revealed, undefined)
    assert.ok(revealedBy(three, panel).revealed)
    assert.equal(revealedBy(three, []), three)
  })

  it('counts a member only once, even if they change their vote', () => {
    const ballot = [ann, ann, bob].reduce((before, who) => taken(cast(before, who, 'yes', { panel })), fresh)
    assert.equal(ballot.revealed, undefined)
  })

  it('without members leaves the reveal to a person', () => {
    const all = everybody.reduce((before, who) => taken(cast(before, who, 'yes', { panel: [] })), fresh)
    assert.equal(all.revealed, undefined)
  })
})

describe('An answer', () => {
  const ready = shown(votedBy(fresh, [ann, 'yes'], [bob, 'no']))

  it('ends the vote, and is stored with its reason, its votes and the person who agreed it', () => {
    const said = { round: 1, value: 'notApplicable', seen: 0, reason: 'We have none.' } as const
    assert.deepEqual(taken(agree(ready, said, stamp(5, 'agreed', ann), everybody)).agreed, {
      value: 'notApplicable',
      reason: 'We have none.',
      seen: 0,
      votes: { yes: 1, no: 1, unsure: 0 },
      ...stamp(5, 'agreed', ann),
    })
  })

  it('cannot be agreed before the votes are revealed', () => {
    const hidden = votedBy(fresh, [ann, 'yes'])
    assert.deepEqual(problemOf(agree(hidden, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'soon', ann), everybody)), {
      code: 'not-revealed',
    })
    assert.deepEqual(problemOf(agree(fresh, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'soon', ann), everybody)), {
      code: 'not-revealed',
    })
  })

  it('is agreed once: a second press is refused, and the first one changes nothing when redelivered', () => {
    const agreed = ended(ready)
    assert.deepEqual(
      problemOf(agree(agreed, { round: 1, value: 'no', seen: 0 }, stamp(6, 'other', bob), everybody)),
      over,
    )
    assert.equal(ended(agreed), agreed)
  })

  it('counts only the votes of people who are still there, and needs at least one', () => {
    const { votes } =
      taken(agree(ready, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'agreed', ann), [ann])).agreed ?? {}
    assert.deepEqual(votes, { yes: 1, no: 0, unsure: 0 })
    assert.deepEqual(problemOf(agree(ready, { round: 1, value: 'yes', seen: 0 }, stamp(5, 'agreed', cai), [cai])), {
      code: 'nobody-voted',
    })
  })

  it('cannot be agreed from a card of another round', () => {
    assert.deepEqual(
      problemOf(agree(ready, { round: 2, value: 'yes', seen: 0 }, stamp(6, 'old', ann), everybody)),
      over,
    )
  })
})

describe('The votes beside an answer', () => {
  it('are counted by value, with the last vote of each person', () => {
    assert.deepEqual(votesOf(votedBy(fresh, [ann, 'yes'], [bob, 'no'], [cai, 'unsure'], [bob, 'yes']), everybody), {
      yes: 2,
      no: 0,
      unsure: 1,
    })
  })

  it('include names only if the rules said so when voting began', () => {
    const votes = votesOf(votedBy(openBallot(asked, true, 0), [ann, 'yes'], [bob, 'no'], [bob, 'unsure']), everybody)
    assert.deepEqual(votes?.by, { ann: 'yes', bob: 'unsure' })
  })

  it('are undefined if nobody voted', () => {
    assert.equal(votesOf(fresh, everybody), undefined)
  })
})

describe('A vote from a card that states whether names are shown', () => {
  const named = openBallot(asked, true, 0)

  it('is refused if names would be shown and the card did not say so', () => {
    const said = { round: 1, value: 'yes', named: false } as const
    assert.deepEqual(problemOf(vote(named, said, stamp(3, 'pressed', ann), [])), { code: 'rules-changed' })
  })

  it('is accepted without the name if names are not shown, even if the card said that they are', () => {
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

  it('is over once anybody has given an answer since it began', () => {
    assert.equal(isAnswered(fresh, undefined), false)
    assert.equal(isAnswered(fresh, answerOf('yes', 1)), true)
  })

  it('goes on while the answer is the one that it began with', () => {
    assert.equal(isAnswered(openBallot(asked, false, 1, 2), answerOf('yes', 1)), false)
    assert.equal(isAnswered(openBallot(asked, false, 1, 2), answerOf('no', 2)), true)
  })
})
