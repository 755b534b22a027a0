// The voters whose last vote reveals all votes: a panel of three or more, or everybody with a vote, by the rules.

import assert from 'node:assert/strict'
import type { PersonId } from '../../../assessment/ids.ts'
import { openBallot, vote } from '../../../assessment/team/ballot.ts'
import { awaitedOf, type Roster, type Rules, startTeam, usualRules } from '../../../assessment/team/team.ts'
import { questionId, stamp, taken } from '../../support/cards/sample.ts'

const [ann, bob, cai, dee] = ['ann', 'bob', 'cai', 'dee'] as unknown as readonly [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
const channel = { conversation: '19:leadership@thread.tacv2' }
const rosterOf = (...people: readonly PersonId[]): Roster =>
  new Map(people.map((person) => [person, { person, address: `29:${person}`, name: person, isGuest: person === dee }]))
const everybody = rosterOf(ann, bob, cai, dee)

const awaited = (rules: Partial<Rules>, roster = everybody, observers: readonly PersonId[] = []) =>
  awaitedOf({ rules: { ...usualRules, ...rules }, observers }, roster)

/** Whether the votes are revealed once these members have voted. */
function isRevealed(rules: Partial<Rules>, voters: readonly PersonId[], roster = everybody): boolean {
  const said = { round: 1, value: 'yes', named: false } as const
  const cast = voters.reduce(
    (ballot, who) => taken(vote(ballot, said, stamp(3, `${who} votes`, who), awaited(rules, roster))),
    openBallot(questionId('LEAD-1C'), false, 0),
  )
  return cast.revealed !== undefined
}

describe('The votes of a new return', () => {
  it('wait for every voter, for guests only if the rules let them vote, and never for observers', () => {
    assert.equal(startTeam(channel, ann).rules.whenAll, true)
    assert.deepEqual(awaited({}), [ann, bob, cai])
    assert.deepEqual(awaited({ guestsVote: true }), [ann, bob, cai, dee])
    assert.deepEqual(awaited({}, everybody, [cai]), [ann, bob])
  })

  it('are revealed when the last voter has voted, and not before', () => {
    assert.equal(isRevealed({}, [ann, bob]), false)
    assert.equal(isRevealed({}, [ann, bob, cai]), true)
    assert.equal(isRevealed({ guestsVote: true }, [ann, bob, cai]), false)
  })

  it('are revealed at once in a team with one voter, because no other vote is hidden', () => {
    assert.equal(isRevealed({}, [ann], rosterOf(ann, dee)), true)
  })

  it('wait only for a panel of three, and for every voter if fewer of it are in the channel', () => {
    const panel = { panel: [ann, bob, dee], guestsVote: true }
    assert.deepEqual(awaited(panel), [ann, bob, dee])
    assert.deepEqual(awaited(panel, rosterOf(ann, bob, cai)), [ann, bob, cai])
  })
})

describe('The votes of a return from before the rule or without it', () => {
  it('stay hidden until a person reveals them', () => {
    for (const whenAll of [undefined, false]) {
      assert.deepEqual(awaited({ whenAll }), [])
      assert.equal(isRevealed({ whenAll }, [ann, bob, cai]), false)
    }
  })

  it('wait for a panel of three, but not for a panel of two, which would show who voted what', () => {
    assert.deepEqual(awaited({ whenAll: false, panel: [ann, bob, cai] }), [ann, bob, cai])
    assert.deepEqual(awaited({ whenAll: false, panel: [ann, bob] }), [])
    assert.equal(isRevealed({ whenAll: false, panel: [ann, bob] }, [ann, bob]), false)
  })
})
