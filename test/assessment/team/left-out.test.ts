// Functions that a lead leaves out of a council return are neither asked nor counted, and come back with their answers.

import assert from 'node:assert/strict'
import { answer } from '../../../assessment/answers/answering.ts'
import { askedOf, nextOpen } from '../../../assessment/answers/progress.ts'
import { submit } from '../../../assessment/answers/submission.ts'
import type { Stamp } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { longest } from '../../../assessment/limits.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import { indexFunctions, type QuestionSet } from '../../../assessment/question-set.ts'
import { askedSet, wholeOf } from '../../../assessment/team/asked-set.ts'
import { bringBack, leaveOut, leftOutOf } from '../../../assessment/team/left-out.ts'
import { answerProblem } from '../../../assessment/team/permissions.ts'
import { type CouncilReturn, handOver, takeFunction } from '../../../assessment/team/roles.ts'
import { beginSession, bringToTeam, park } from '../../../assessment/team/session.ts'
import { type Roster, startTeam } from '../../../assessment/team/team.ts'
import { submissionSummary } from '../../../scoring/submission-summary.ts'
import { fresh, question, questionId, say, set, stamp, taken, there } from '../../support/cards/sample.ts'

const [ann, bob] = ['ann', 'bob'] as unknown as readonly [PersonId, PersonId]
const everybody: Roster = new Map(
  [ann, bob].map((who) => [who, { person: who, address: `29:${who}`, name: who, isGuest: false }]),
)
const begun: CouncilReturn = {
  ...fresh,
  owner: ann,
  team: startTeam({ conversation: '19:leadership@thread.tacv2' }, ann),
}

let operations = 0
const by = (who: PersonId): Stamp => stamp(3, `${who} ${++operations}`, who)
const problemOf = (outcome: object | Refusal): Problem =>
  isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')
const left = (before: CouncilReturn, code: string, reason = 'Run by the county') =>
  taken(leaveOut(before, set, { code, reason }, by(ann), everybody))
const back = (before: CouncilReturn, code: string) => taken(bringBack(before, code, by(ann), everybody))
const leadOut = { code: 'function-left-out', functionCode: 'LEAD' }

describe('A function that is left out', () => {
  it('is recorded with its reason, the lead and the time', () => {
    const { leftOut } = left(begun, 'AGIL').team
    const { reason, by: who, at } = there(leftOut?.AGIL)
    assert.deepEqual({ reason, who, at }, { reason: 'Run by the county', who: ann, at: stamp(3, '').at })
  })

  it('is skipped by the team, which goes on to the next function', () => {
    const at = taken(beginSession(begun, set, undefined, by(ann), everybody))
    assert.equal(at.team.asking?.question, 'LEAD-1C')
    assert.deepEqual(left(at, 'LEAD').team.asking, { question: 'CULT-1C' })
    const inside = taken(beginSession(begun, set, 'LEAD', by(ann), everybody))
    assert.deepEqual(left(inside, 'LEAD').team.asking, { question: 'CULT-1C' })
    assert.deepEqual(problemOf(beginSession(left(begun, 'LEAD'), set, 'LEAD', by(ann), everybody)), leadOut)
  })

  it('does not move a team that is at a question of another function', () => {
    const at = taken(beginSession(begun, set, 'CULT', by(ann), everybody))
    assert.deepEqual(left(at, 'LEAD').team.asking, at.team.asking)
  })

  it('drops its parked questions, and cannot be visited or answered', () => {
    const at = taken(beginSession(begun, set, undefined, by(ann), everybody))
    const parked = taken(park(at, set, questionId('LEAD-1C'), by(ann), everybody))
    const without = left(parked, 'LEAD')
    assert.deepEqual(without.team.parked, [])
    assert.deepEqual(problemOf(bringToTeam(without, set, { question: questionId('LEAD-1C') }, by(ann))), leadOut)
    const given = { question: question('LEAD-1C'), value: 'yes', seen: 0 } as const
    assert.deepEqual(problemOf(answer(without, given, by(ann), undefined)), leadOut)
  })

  it('is not asked of its owner, and cannot be taken or handed over', () => {
    const owned = taken(takeFunction(begun, 'LEAD', by(bob), everybody))
    const without = left(owned, 'LEAD')
    assert.deepEqual(askedOf(set, without, bob), [])
    assert.equal(nextOpen(set, without, bob), undefined)
    assert.deepEqual(answerProblem(without, bob, 'LEAD'), leadOut)
    assert.deepEqual(problemOf(takeFunction(without, 'LEAD', by(ann), everybody)), leadOut)
    assert.deepEqual(problemOf(handOver(without, 'LEAD', { seen: bob, to: ann }, by(ann), everybody)), leadOut)
  })

  it('comes back with its answers and its owner', () => {
    const owned = say(taken(takeFunction(begun, 'LEAD', by(bob), everybody)), 'LEAD-1C', 'yes')
    const again = back(left(owned as CouncilReturn, 'LEAD'), 'LEAD')
    assert.equal(again.answers['LEAD-1C']?.value, 'yes')
    assert.equal(again.team.owners.LEAD?.person, bob)
    assert.equal('leftOut' in again.team, false)
    assert.equal(askedOf(set, again, bob).length, 10)
  })

  it('is refused as a third one, and can get another reason', () => {
    const two = left(left(begun, 'AGIL'), 'TECH')
    const third = leaveOut(two, set, { code: 'DATA', reason: 'Too many' }, by(ann), everybody)
    assert.deepEqual(problemOf(third), { code: 'too-many-left-out' })
    assert.equal(left(two, 'TECH', 'Another reason').team.leftOut?.TECH?.reason, 'Another reason')
    assert.deepEqual(leftOutOf(back(two, 'AGIL')), ['TECH'])
  })

  it('cannot be the only function of a set', () => {
    const [first] = set.functions
    const small: QuestionSet = { ...set, ...indexFunctions([there(first)]) }
    const outcome = leaveOut(begun, small, { code: there(first).code, reason: 'None' }, by(ann), everybody)
    assert.deepEqual(problemOf(outcome), { code: 'too-many-left-out' })
  })

  it('needs a lead, a function of the set, and a reason of limited length', () => {
    const by1 = { code: 'AGIL', reason: 'Run by the county' }
    assert.equal(problemOf(leaveOut(begun, set, by1, by(bob), everybody)).code, 'leads-only')
    assert.equal(problemOf(bringBack(left(begun, 'AGIL'), 'AGIL', by(bob), everybody)).code, 'leads-only')
    assert.equal(problemOf(leaveOut(begun, set, { ...by1, code: 'NONE' }, by(ann), everybody)).code, 'not-understood')
    const without = problemOf(leaveOut(begun, set, { ...by1, reason: '' }, by(ann), everybody))
    assert.deepEqual(without, { code: 'bad-inputs', inputs: [{ input: 'left-out', fault: 'missing' }] })
    const reason = 'x'.repeat(longest.reason + 1)
    assert.equal(problemOf(leaveOut(begun, set, { ...by1, reason }, by(ann), everybody)).code, 'bad-inputs')
  })

  it('does not change when a press is redelivered, or once the return is submitted', () => {
    const twice = stamp(4, 'once', ann)
    const without = taken(leaveOut(begun, set, { code: 'AGIL', reason: 'Why' }, twice, everybody))
    assert.equal(taken(leaveOut(without, set, { code: 'AGIL', reason: 'Why' }, twice, everybody)), without)
    const done = submit(without, {}, stamp(5, 'done', ann)) as CouncilReturn
    assert.equal(problemOf(bringBack(done, 'AGIL', by(ann), everybody)).code, 'assessment-submitted')
  })

  it('is named in the submission with its reason, and does not count in its figures', () => {
    const [submission] = submit(say(left(begun, 'LEAD'), 'CULT-1C', 'yes'), {}, stamp(5, 'done', ann)).submissions
    assert.deepEqual(submission?.leftOut, { LEAD: 'Run by the county' })
    const { counts, leftOut } = submissionSummary(set, there(submission))
    assert.deepEqual([counts.asked, counts.yes, leftOut], [80, 1, ['LEAD']])
  })
})

describe('The set that an assessment asks', () => {
  it('numbers its questions without the functions that are left out, and knows the whole set', () => {
    const asked = askedSet(set, left(begun, 'LEAD'))
    assert.equal(asked.order.length, 80)
    assert.equal(asked.positions.get(questionId('CULT-1C'))?.inSet, 1)
    assert.equal(wholeOf(asked), set)
    assert.equal(wholeOf(set), set)
  })

  it('is made once for each choice of functions', () => {
    const [one, other] = [left(left(begun, 'LEAD'), 'AGIL'), left(left(begun, 'AGIL'), 'LEAD')]
    assert.equal(askedSet(set, one), askedSet(set, other))
    assert.equal(askedSet(set, begun), set)
  })
})
