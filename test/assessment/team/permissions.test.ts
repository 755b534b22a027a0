// Who may do what: in a personal view only its owner, in a council return each member by their role.

import assert from 'node:assert/strict'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { agreeProblem, answerProblem, leadProblem, voteProblem } from '../../../assessment/team/permissions.ts'
import {
  leadsIn,
  ownerOf,
  type Roster,
  startTeam,
  type Team,
  usualRules,
  votersOf,
} from '../../../assessment/team/team.ts'
import { fresh, person, stranger, there } from '../../support/cards/sample.ts'

const [ann, bob, dee, eve] = ['ann', 'bob', 'dee', 'eve'] as unknown as readonly PersonId[] as readonly [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]

/** Ann, Bob, and Dee who is a guest. Eve has left. */
const roster: Roster = new Map(
  [ann, bob, dee].map((who) => [who, { person: who, address: `29:${who}`, name: who, isGuest: who === dee }]),
)
const member = (who: PersonId) => there(roster.get(who))

const team: Team = startTeam({ conversation: '19:leadership@thread.tacv2' }, ann)
const withTeam = (changes: Partial<Team> = {}): Assessment & { readonly team: Team } => ({
  ...fresh,
  owner: ann,
  team: { ...team, ...changes },
})
const ruled = (rules: Partial<Team['rules']>): Team => ({ ...team, rules: { ...usualRules, ...rules } })
const owned = (who: PersonId) => ({ person: who, at: '2026-03-03T10:00:00.000Z', operation: 'taken' })

describe('A personal view', () => {
  it('belongs to its owner, and does not exist for anybody else', () => {
    assert.equal(leadProblem(fresh, person, new Map()), undefined)
    assert.equal(answerProblem(fresh, person, 'LEAD'), undefined)
    assert.deepEqual(leadProblem(fresh, stranger, new Map()), { code: 'assessment-gone' })
    assert.deepEqual(answerProblem(fresh, stranger, 'LEAD'), { code: 'assessment-gone' })
  })
})

describe('Leading a council return', () => {
  it('is allowed to its leads; the refusal to other members names them', () => {
    assert.equal(leadProblem(withTeam(), ann, roster), undefined)
    assert.deepEqual(leadProblem(withTeam(), bob, roster), { code: 'leads-only', leads: [ann] })
  })

  it('is refused to the person who started it once they are no longer a lead', () => {
    assert.deepEqual(leadProblem(withTeam({ leads: [bob] }), ann, roster), { code: 'leads-only', leads: [bob] })
  })

  it('is refused with the names of the leads who are still in the channel', () => {
    assert.deepEqual(leadProblem(withTeam({ leads: [eve, ann] }), bob, roster), { code: 'leads-only', leads: [ann] })
    assert.deepEqual(leadProblem(withTeam({ leads: [eve] }), bob, roster), { code: 'leads-only', leads: [] })
    assert.deepEqual(leadsIn({ ...team, leads: [eve, ann] }, roster), [ann])
  })
})

describe('Answering in one’s own chat', () => {
  const assessment = withTeam({ owners: { CULT: owned(bob), DATA: owned(eve) } })

  it('is allowed to the owner of the function, and refused to a lead who does not own it', () => {
    assert.equal(answerProblem(assessment, bob, 'CULT'), undefined)
    assert.deepEqual(answerProblem(assessment, ann, 'CULT'), {
      code: 'function-not-yours',
      functionCode: 'CULT',
      owner: bob,
    })
  })

  it('is refused to everyone while the function has no owner', () => {
    assert.deepEqual(answerProblem(assessment, ann, 'LEAD'), {
      code: 'function-not-yours',
      functionCode: 'LEAD',
      owner: undefined,
    })
  })

  it('treats a function as free once its owner has left the channel', () => {
    assert.equal(ownerOf(assessment.team, 'CULT', roster), bob)
    assert.equal(ownerOf(assessment.team, 'DATA', roster), undefined)
    assert.equal(ownerOf(assessment.team, 'LEAD', roster), undefined)
  })
})

describe('Voting', () => {
  it('is allowed to every member, and to guests if the rules say so', () => {
    assert.equal(voteProblem(team, member(bob)), undefined)
    assert.deepEqual(voteProblem(team, member(dee)), { code: 'guests-do-not-vote' })
    assert.equal(voteProblem(ruled({ guestsVote: true }), member(dee)), undefined)
  })

  it('waits only for the people who may vote', () => {
    const waitedFor = (rules: Team['rules']) => votersOf(roster, { rules })
    assert.deepEqual(waitedFor(usualRules), [ann, bob])
    assert.deepEqual(waitedFor({ ...usualRules, guestsVote: true }), [ann, bob, dee])
  })
})

describe('Revealing and agreeing', () => {
  it('is allowed only to leads under the usual rules', () => {
    assert.equal(agreeProblem(team, member(ann), roster), undefined)
    assert.deepEqual(agreeProblem(team, member(bob), roster), { code: 'leads-only', leads: [ann] })
  })

  it('is allowed to every member if the rules say so, but not to guests', () => {
    const anyone = ruled({ agreeing: 'members', guestsVote: true })
    assert.equal(agreeProblem(anyone, member(bob), roster), undefined)
    assert.deepEqual(agreeProblem(anyone, member(dee), roster), { code: 'guests-do-not-record' })
  })
})
