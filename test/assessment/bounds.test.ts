// Every list and text in a stored document has a limit.

import assert from 'node:assert/strict'
import { annotate, answer } from '../../assessment/answers/answering.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { longest, most } from '../../assessment/limits.ts'
import { nobodyYet, type PersonRecord, withPart, withReturn } from '../../assessment/people/person.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type Ballot, openBallot, vote, votesOf } from '../../assessment/team/ballot.ts'
import { type CouncilReturn, nameLead, onceOnly } from '../../assessment/team/roles.ts'
import { type Member, startTeam, withReminders, withUnreachable } from '../../assessment/team/team.ts'
import { fresh, person, question, questionId, stamp, taken } from '../support/cards/sample.ts'

const people = (count: number) => Array.from({ length: count }, (_, nth) => `person-${nth}` as PersonId)
const team = startTeam({ conversation: '19:team' }, person)
const theReturn: CouncilReturn = { ...fresh, team }

function cast(ballot: Ballot, who: PersonId, operation: string): Ballot {
  return taken(vote(ballot, { round: 1, value: 'yes', named: true }, stamp(3, operation, who), []))
}

describe('A stored document', () => {
  it('keeps eight votes of a person who often changes their vote, and still ignores a redelivered press', () => {
    let ballot = openBallot(questionId('LEAD-1C'), false, 0)
    for (let press = 0; press < 100; press++) ballot = cast(ballot, person, `press ${press}`)
    assert.equal(ballot.votes[person]?.length, most.votes.usual)
    assert.equal(cast(ballot, person, 'press 99'), ballot)
    assert.equal(cast(ballot, person, 'press 95'), ballot)
  })

  it('holds a ballot of 4,000 voters below its size limit, and refuses one more voter', () => {
    let ballot = openBallot(questionId('LEAD-1C'), true, 0)
    const id = (nth: number) => `5b0c2c5e-7f1d-4a55-9d5e-${String(nth).padStart(12, '0')}` as PersonId
    const votes = Array.from({ length: 8 }, (_, nth) => ({
      value: 'unsure' as const,
      at: fresh.startedAt,
      operation: `f:5b0c2c5e-7f1d-4a55-9d5e-${nth}`,
    }))
    const usual = Object.fromEntries(Array.from({ length: most.usualVoters }, (_, nth) => [id(nth), votes]))
    const crowd = Object.fromEntries(
      Array.from({ length: most.voters - most.usualVoters }, (_, nth) => [id(most.usualVoters + nth), votes.slice(-2)]),
    )
    ballot = { ...ballot, votes: { ...usual, ...crowd } }
    assert.ok(JSON.stringify(ballot).length < 1_500_000, `${JSON.stringify(ballot).length}`)
    const late = vote(ballot, { round: 1, value: 'yes', named: true }, stamp(3, 'late', person), [])
    assert.ok(isRefusal(late) && late.problem.code === 'record-full')
    assert.equal(cast(ballot, id(3999), 'again').votes[id(3999)]?.length, most.votes.crowd)
  })

  it('keeps the names of up to sixty voters beside an answer, and only the counts above that', () => {
    let ballot = openBallot(questionId('LEAD-1C'), true, 0)
    const voters = people(most.namedVotes + 1)
    for (const [nth, who] of voters.entries()) ballot = cast(ballot, who, `${nth}`)
    assert.equal(Object.keys(votesOf(ballot, voters.slice(1))?.by ?? {}).length, most.namedVotes)
    assert.deepEqual(votesOf(ballot, voters), { yes: most.namedVotes + 1, no: 0, unsure: 0 })
  })

  it('holds fifty leads of a return, and makes room when one of them has left', () => {
    const all = people(most.leads)
    const roster = new Map([...all, person].map((who) => [who, { person: who, isGuest: false } as Member]))
    const led = all.reduce(
      (before, lead, nth) =>
        nth < most.leads - 1
          ? taken(nameLead(before, { person: lead, lead: true }, stamp(3, `${nth}`), roster))
          : before,
      theReturn,
    )
    assert.equal(led.team.leads.length, most.leads)
    const last = { person: all.at(-1) as PersonId, lead: true }
    const refused = nameLead(led, last, stamp(3, 'one more'), roster)
    assert.ok(isRefusal(refused) && refused.problem.code === 'record-full')
    roster.delete('person-0' as PersonId)
    const after = taken(nameLead(led, last, stamp(3, 'one more'), roster))
    assert.ok(after.team.leads.includes(last.person) && !after.team.leads.includes('person-0' as PersonId))
  })

  it('keeps the last hundred reminders and unreachable people', () => {
    let after = team
    for (const who of people(300)) {
      after = withReminders(after, { [who]: { at: fresh.startedAt, occasion: 'a lead said so' } })
      after = withUnreachable(after, who)
    }
    assert.equal(Object.keys(after.reminders).length, most.reminded)
    assert.equal(after.unreachable.length, most.reminded)
    assert.ok(after.reminders['person-299' as PersonId] && after.unreachable.includes('person-299' as PersonId))
  })

  it('keeps thirty operations of a team', () => {
    let after: CouncilReturn = theReturn
    for (let nth = 0; nth < 100; nth++) {
      after = taken(onceOnly(after, stamp(3, `${nth}`), (before) => ({ ...before, due: `${nth}` })))
    }
    assert.equal(after.team.operations.length, 30)
  })

  it('lists up to 500 returns that a person took part in and 100 with a role, and marks if there are more', () => {
    let record: PersonRecord = nobodyYet
    for (let nth = 0; nth < most.parts; nth++) record = withPart(record, `part-${nth}` as AssessmentId)
    assert.equal(record.hasMoreParts, undefined)
    assert.equal(withPart(record, 'part-7' as AssessmentId), record)
    record = withPart(record, 'one more' as AssessmentId)
    assert.equal(record.parts.length, most.parts)
    assert.equal(record.hasMoreParts, true)
    assert.equal(withPart(record, 'and more' as AssessmentId), record)
    let roles: PersonRecord = nobodyYet
    for (let nth = 0; nth <= most.returns; nth++) roles = withReturn(roles, `return-${nth}` as AssessmentId)
    assert.deepEqual(
      [roles.returns.length, roles.hasMoreParts, roles.returns.at(-1)],
      [most.returns, true, `return-${most.returns}`],
    )
  })

  it('refuses a note, a link or a reason that is too long', () => {
    const long = (input: 'note' | 'evidence' | 'reason') => 'x'.repeat(longest[input] + 1)
    const told = (outcome: object) =>
      isRefusal(outcome) && outcome.problem.code === 'bad-inputs' ? outcome.problem.inputs : []
    const id = questionId('AGIL-3P')
    const na = { question: question('AGIL-3P'), value: 'notApplicable', seen: 0 } as const
    const may = 'combined-authority'
    assert.deepEqual(told(answer(fresh, { ...na, reason: long('reason') }, stamp(3, 'a'), may)), [
      { input: 'reason', fault: 'too-long', most: longest.reason },
    ])
    assert.deepEqual(
      told(answer(fresh, { ...na, reason: 'so', remarks: { note: long('note') } }, stamp(3, 'b'), may)),
      [{ input: 'note', fault: 'too-long', most: longest.note }],
    )
    assert.deepEqual(told(annotate(fresh, id, { evidence: long('evidence') }, stamp(3, 'c'))), [
      { input: 'evidence', fault: 'too-long', most: longest.evidence },
    ])
    assert.ok(!isRefusal(annotate(fresh, id, { note: long('note').slice(1) }, stamp(3, 'd'))))
  })
})
