// Observers: a lead names them, they have no vote and no function, and no vote waits for them.

import assert from 'node:assert/strict'
import type { Stamp } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import { openBallot, vote } from '../../../assessment/team/ballot.ts'
import { nameObserver } from '../../../assessment/team/observers.ts'
import { agreeProblem, sessionProblem, voteProblem } from '../../../assessment/team/permissions.ts'
import { type CouncilReturn, handOver, takeFunction } from '../../../assessment/team/roles.ts'
import { type Member, panelOf, type Roster, startTeam, usualRules, votersOf } from '../../../assessment/team/team.ts'
import { fresh, questionId, stamp, taken, there } from '../../support/cards/sample.ts'

const [ann, bob, cai, dee] = ['ann', 'bob', 'cai', 'dee'] as unknown as readonly [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
const member = (who: PersonId): Member => ({ person: who, address: `29:${who}`, name: who, isGuest: false })
const rosterOf = (...people: readonly PersonId[]): Roster => new Map(people.map((who) => [who, member(who)]))
const everybody = rosterOf(ann, bob, cai, dee)
const begun: CouncilReturn = { ...fresh, team: startTeam({ conversation: '19:leadership@thread.tacv2' }, ann) }

let operations = 0
const by = (who: PersonId): Stamp => stamp(3, `${who} ${++operations}`, who)
const naming = (before: CouncilReturn, person: PersonId, observer = true, who = ann, roster = everybody) =>
  nameObserver(before, { person, observer }, by(who), roster)
const problemOf = (outcome: object | Refusal): Problem =>
  isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')

describe('An observer', () => {
  const observed = taken(naming(begun, dee))

  it('is named and released only by a lead, and must be a member', () => {
    assert.deepEqual(observed.team.observers, [dee])
    assert.deepEqual(problemOf(naming(begun, dee, true, bob)), { code: 'leads-only', leads: [ann] })
    assert.deepEqual(problemOf(naming(observed, dee, false, dee)), { code: 'leads-only', leads: [ann] })
    assert.deepEqual(problemOf(naming(begun, 'eve' as PersonId)), { code: 'not-a-member' })
  })

  it('can get the vote back from a lead, and stays the same when named again', () => {
    assert.equal(naming(observed, dee), observed)
    assert.deepEqual(taken(naming(observed, dee, false)).team.observers, undefined)
  })

  it('has no vote and is not waited for, even on a panel', () => {
    const panel = { ...observed.team, rules: { ...usualRules, panel: [ann, bob, cai, dee] } }
    assert.deepEqual(votersOf(everybody, panel), [ann, bob, cai])
    assert.deepEqual(panelOf(panel, everybody), [ann, bob, cai])
    assert.deepEqual(voteProblem(panel, member(dee)), { code: 'observers-do-not-vote' })
    assert.deepEqual(sessionProblem(panel, member(dee)), { code: 'observers-do-not-vote' })
    let ballot = openBallot(questionId('LEAD-1C'), false, 0)
    for (const who of [ann, bob, cai]) {
      const said = { round: 1, value: 'yes', named: false } as const
      ballot = taken(vote(ballot, said, by(who), panelOf(panel, everybody)))
    }
    assert.ok(ballot.revealed, 'The votes reveal themselves without the observer.')
  })

  it('cannot record an answer, even if every member may', () => {
    const team = { ...observed.team, rules: { ...usualRules, agreeing: 'members' as const } }
    assert.equal(agreeProblem(team, member(bob), everybody), undefined)
    assert.deepEqual(agreeProblem(team, member(dee), everybody), { code: 'observers-do-not-vote' })
  })

  it('may be a lead, who then begins sessions and records answers without a vote', () => {
    const { team } = taken(naming(begun, ann))
    assert.equal(sessionProblem(team, member(ann)), undefined)
    assert.equal(agreeProblem(team, member(ann), everybody), undefined)
    assert.deepEqual(voteProblem(team, member(ann)), { code: 'observers-do-not-vote' })
  })

  it('cannot take a function, and the owner of a function cannot become an observer', () => {
    assert.deepEqual(problemOf(takeFunction(observed, 'LEAD', by(dee), everybody)), { code: 'observer-takes-nothing' })
    const owned = taken(takeFunction(observed, 'LEAD', by(bob), everybody))
    const hand = handOver(owned, 'LEAD', { seen: bob, to: dee }, by(bob), everybody)
    assert.deepEqual(problemOf(hand), { code: 'observer-takes-nothing' })
    assert.deepEqual(problemOf(naming(owned, bob)), { code: 'observer-has-function', functionCode: 'LEAD', owner: bob })
  })

  it('is one of at most fifty, and makes room by leaving the channel', () => {
    const people = Array.from({ length: most.observers + 1 }, (_, nth) => `person-${nth}` as PersonId)
    const roster = rosterOf(ann, ...people)
    let full = begun
    for (const who of people.slice(0, -1)) full = taken(naming(full, who, true, ann, roster))
    const last = there(people.at(-1))
    assert.deepEqual(problemOf(naming(full, last, true, ann, roster)), { code: 'record-full' })
    const left = rosterOf(ann, ...people.slice(1))
    assert.equal(taken(naming(full, last, true, ann, left)).team.observers?.length, most.observers)
  })
})
