// The acts of a channel's people in their council return: they take functions, lead, and move from question to
// question.

import assert from 'node:assert/strict'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import type { Assessment, Stamp } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import { openBallot } from '../../../assessment/team/ballot.ts'
import {
  type CouncilReturn,
  handOver,
  isReturn,
  nameLead,
  onceOnly,
  ruleTeam,
  takeFunction,
  takeLead,
} from '../../../assessment/team/roles.ts'
import {
  beginSession,
  bringToTeam,
  keepStandingAnswer,
  moveOn,
  park,
  withoutAnsweredParked,
} from '../../../assessment/team/session.ts'
import { type Roster, startTeam, type Team, usualRules } from '../../../assessment/team/team.ts'
import { fresh, questionId, say, set, stamp, taken } from '../../support/cards/sample.ts'

const [ann, bob, cai, dee, eve] = ['ann', 'bob', 'cai', 'dee', 'eve'] as unknown as readonly [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]

/** Dee is a guest. */
const rosterOf = (...present: readonly PersonId[]): Roster =>
  new Map(present.map((who) => [who, { person: who, address: `29:${who}`, name: who, isGuest: who === dee }]))
const everybody = rosterOf(ann, bob, cai, dee, eve)
const withoutEve = rosterOf(ann, bob, cai, dee)

const begun: CouncilReturn = {
  ...fresh,
  owner: ann,
  team: startTeam({ conversation: '19:leadership@thread.tacv2' }, ann),
}

type Asking = Team['asking']

let operations = 0
/** A press of this person, in an operation that no other press has. */
const by = (who: PersonId): Stamp => stamp(3, `${who} ${++operations}`, who)

const problemOf = (outcome: object | Refusal): Problem =>
  isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')
const taking = (before: CouncilReturn, who: PersonId, code: string, roster = everybody) =>
  takeFunction(before, code, by(who), roster)
const ownersOf = ({ team }: CouncilReturn) =>
  Object.fromEntries(Object.entries(team.owners).map(([code, { person }]) => [code, person]))
const withTeam = (before: CouncilReturn, changes: Partial<Team>): CouncilReturn => ({
  ...before,
  team: { ...before.team, ...changes },
})
const answered = (before: CouncilReturn, ...ids: readonly string[]): CouncilReturn =>
  ids.reduce((assessment, id) => asReturn(say(assessment, id, 'yes')), before)
const asReturn = (assessment: Assessment): CouncilReturn =>
  isReturn(assessment) ? assessment : assert.fail('The team is gone.')
const submitted = asReturn(submit(begun, {}, stamp(20, 'submitted', ann)))

describe('Taking a function', () => {
  it('records the member as its owner, with the time and the operation', () => {
    const press = by(bob)
    assert.deepEqual(taken(takeFunction(begun, 'CULT', press, everybody)).team.owners, {
      CULT: { person: bob, at: press.at, operation: press.operation },
    })
  })

  it('is refused with the owner’s name while somebody else has it', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.deepEqual(problemOf(taking(bobs, cai, 'CULT')), { code: 'function-taken', functionCode: 'CULT', owner: bob })
  })

  it('changes nothing for a member who has it already', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.equal(taking(bobs, bob, 'CULT'), bobs)
  })

  it('is possible again once its owner has left', () => {
    const eves = taken(taking(begun, eve, 'CULT'))
    assert.deepEqual(ownersOf(taken(taking(eves, cai, 'CULT', withoutEve))), { CULT: cai })
  })

  it('is refused to guests', () => {
    assert.deepEqual(problemOf(taking(begun, dee, 'CULT')), { code: 'guest-takes-nothing' })
  })

  it('takes nothing back when the press is redelivered after a handover', () => {
    const press = by(bob)
    const bobs = taken(takeFunction(begun, 'CULT', press, everybody))
    const freed = taken(handOver(bobs, 'CULT', { seen: bob }, by(bob), everybody))
    assert.equal(takeFunction(freed, 'CULT', press, everybody), freed)
  })

  it('is refused once the return is submitted', () => {
    assert.equal(problemOf(taking(submitted, bob, 'CULT')).code, 'assessment-submitted')
  })
})

describe('Handing a function over', () => {
  const bobs = taken(taking(begun, bob, 'CULT'))
  const hand = (
    before: CouncilReturn,
    who: PersonId,
    press: { readonly seen: PersonId; readonly to?: PersonId },
    roster = everybody,
  ) => handOver(before, 'CULT', press, by(who), roster)

  it('gives it to another member, or makes it free', () => {
    assert.deepEqual(ownersOf(taken(hand(bobs, bob, { seen: bob, to: cai }))), { CULT: cai })
    assert.deepEqual(ownersOf(taken(hand(bobs, bob, { seen: bob }))), {})
  })

  it('is allowed to its owner and to leads, and refused to others', () => {
    assert.deepEqual(ownersOf(taken(hand(bobs, ann, { seen: bob, to: cai }))), { CULT: cai })
    assert.deepEqual(problemOf(hand(bobs, cai, { seen: bob, to: cai })), {
      code: 'function-not-yours',
      functionCode: 'CULT',
      owner: bob,
    })
  })

  it('changes nothing if the receiver has it already', () => {
    assert.equal(hand(bobs, ann, { seen: bob, to: bob }), bobs)
  })

  it('is refused if the receiver is a guest or not in the channel', () => {
    assert.deepEqual(problemOf(hand(bobs, bob, { seen: bob, to: dee })), { code: 'guest-takes-nothing' })
    assert.deepEqual(problemOf(hand(bobs, bob, { seen: bob, to: eve }, withoutEve)), { code: 'not-a-member' })
  })

  it('is refused from a card that shows an earlier owner', () => {
    const cais = taken(hand(bobs, bob, { seen: bob, to: cai }))
    const refused: Problem = { code: 'function-taken', functionCode: 'CULT', owner: cai }
    assert.deepEqual(problemOf(hand(cais, ann, { seen: bob, to: eve })), refused)
    const free = taken(hand(bobs, bob, { seen: bob }))
    assert.deepEqual(problemOf(hand(free, ann, { seen: bob, to: eve })), {
      code: 'function-not-yours',
      functionCode: 'CULT',
    })
  })

  it('is allowed only to leads once its owner has left', () => {
    const eves = taken(taking(begun, eve, 'CULT'))
    assert.deepEqual(ownersOf(taken(hand(eves, ann, { seen: eve, to: cai }, withoutEve))), { CULT: cai })
    assert.equal(problemOf(hand(eves, bob, { seen: eve, to: cai }, withoutEve)).code, 'function-not-yours')
  })

  it('happens only once when the press is redelivered', () => {
    const press = by(bob)
    const cais = taken(handOver(bobs, 'CULT', { seen: bob, to: cai }, press, everybody))
    const back = taken(hand(cais, cai, { seen: cai, to: bob }))
    assert.equal(handOver(back, 'CULT', { seen: bob, to: cai }, press, everybody), back)
  })
})

describe('Leads', () => {
  const name = (before: CouncilReturn, who: PersonId, person: PersonId, lead: boolean, roster = everybody) =>
    nameLead(before, { person, lead }, by(who), roster)
  const two = taken(name(begun, ann, bob, true))

  it('name other leads, who can then name more', () => {
    assert.deepEqual(two.team.leads, [ann, bob])
    assert.deepEqual(taken(name(two, bob, cai, true)).team.leads, [ann, bob, cai])
    assert.deepEqual(problemOf(name(begun, bob, bob, true)), { code: 'leads-only', leads: [ann] })
  })

  it('must be members, and not guests', () => {
    assert.deepEqual(problemOf(name(begun, ann, dee, true)), { code: 'guest-takes-nothing' })
    assert.deepEqual(problemOf(name(begun, ann, eve, true, withoutEve)), { code: 'not-a-member' })
  })

  it('can step down or be removed while another lead is in the channel', () => {
    assert.deepEqual(taken(name(two, ann, ann, false)).team.leads, [bob])
    assert.deepEqual(taken(name(two, ann, bob, false)).team.leads, [ann])
    assert.deepEqual(problemOf(name(begun, ann, ann, false)), { code: 'last-lead' })
    const withEve = taken(name(begun, ann, eve, true))
    assert.deepEqual(problemOf(name(withEve, ann, ann, false, withoutEve)), { code: 'last-lead' })
  })

  it('can be removed after they have left', () => {
    const withEve = taken(name(begun, ann, eve, true))
    assert.deepEqual(taken(name(withEve, ann, eve, false, withoutEve)).team.leads, [ann])
  })

  it('stay the same when a lead is named again or another member is removed', () => {
    assert.equal(name(two, ann, bob, true), two)
    assert.equal(name(two, ann, cai, false), two)
  })
})

describe('Taking the lead', () => {
  const eves = withTeam(begun, { leads: [eve] })

  it('is allowed to any member when no lead is left in the channel', () => {
    assert.deepEqual(taken(takeLead(eves, by(bob), withoutEve)).team.leads, [eve, bob])
  })

  it('is refused while a lead is present, to guests, and once the return is submitted', () => {
    assert.deepEqual(problemOf(takeLead(eves, by(bob), everybody)), { code: 'lead-present', leads: [eve] })
    assert.deepEqual(problemOf(takeLead(eves, by(dee), withoutEve)), { code: 'guest-takes-nothing' })
    const left = withTeam(submitted, { leads: [eve] })
    assert.equal(problemOf(takeLead(left, by(bob), withoutEve)).code, 'assessment-submitted')
  })

  it('changes nothing for a member who is a lead already', () => {
    assert.equal(takeLead(begun, by(ann), everybody), begun)
  })

  it('succeeds for the first of two members who press at the same moment', () => {
    const bobs = taken(takeLead(eves, by(bob), withoutEve))
    assert.deepEqual(problemOf(takeLead(bobs, by(cai), withoutEve)), { code: 'lead-present', leads: [bob] })
  })
})

describe('The rules', () => {
  const rules = { ...usualRules, answering: 'press' } as const

  it('are set by a lead, together with the leads, and no other input is stored', () => {
    const given = { rules, leads: [bob], faults: [] }
    const { team } = taken(ruleTeam(begun, given, by(ann), everybody))
    assert.deepEqual([team.rules, team.leads], [rules, [bob]])
    assert.ok(!('faults' in team))
    assert.equal(problemOf(ruleTeam(begun, given, by(bob), everybody)).code, 'leads-only')
  })
})

describe('Answering together', () => {
  const go = (before: CouncilReturn, within?: string, roster = everybody) =>
    taken(beginSession(before, set, within, by(ann), roster)).team.asking

  it('begins at the first question without an answer', () => {
    assert.deepEqual(go(begun), { question: 'LEAD-1C' })
    assert.deepEqual(go(answered(begun, 'LEAD-1C', 'LEAD-1P')), { question: 'LEAD-2C' })
  })

  it('skips a function that its owner answers in their own chat, until the owner leaves', () => {
    const eves = taken(taking(begun, eve, 'LEAD'))
    assert.deepEqual(go(eves), { question: 'CULT-1C' })
    assert.deepEqual(go(eves, undefined, withoutEve), { question: 'LEAD-1C' })
  })

  it('can keep to one function, even if a member has taken it', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.deepEqual(go(bobs, 'CULT'), { question: 'CULT-1C', within: 'CULT' })
  })

  it('stays at the team’s open question, and moves on for another function or after an answer', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-2C') } })
    assert.equal(beginSession(there, set, undefined, by(bob), everybody), there)
    assert.deepEqual(go(there, 'CULT'), { question: 'CULT-1C', within: 'CULT' })
    assert.deepEqual(go(answered(there, 'LEAD-2C')), { question: 'LEAD-1C' })
  })

  it('stays within a function when somebody starts again from the board, until the function is done', () => {
    const there = withTeam(begun, { asking: { question: questionId('CULT-1P'), within: 'CULT' } })
    assert.equal(beginSession(there, set, undefined, by(bob), everybody), there)
    const over = answered(
      begun,
      ...['1C', '1P', '2C', '2P', '3C', '3P', '4C', '4P', '5C', '5P'].map((id) => `CULT-${id}`),
    )
    assert.deepEqual(go(withTeam(over, { asking: { within: 'CULT' } })), { question: 'LEAD-1C' })
  })

  it('skips parked questions, and has no question when no other is left', () => {
    assert.deepEqual(go(withTeam(begun, { parked: [questionId('LEAD-1C')] })), { question: 'LEAD-1P' })
    const all = answered(begun, ...[...set.questions.keys()].filter((id) => id !== 'LEAD-1C'))
    assert.deepEqual(go(withTeam(all, { parked: [questionId('LEAD-1C')] })), { question: undefined })
    assert.deepEqual(go(answered(all, 'LEAD-1C')), { question: undefined })
  })
})

describe('Going to a question', () => {
  const go = (asking: Asking | undefined, question: string, parked: readonly string[] = []) =>
    taken(
      bringToTeam(
        withTeam(begun, { asking, parked: parked.map(questionId) }),
        set,
        { question: questionId(question) },
        by(ann),
      ),
    ).team

  it('brings the team there, and unparks the question', () => {
    const team = go({ question: questionId('LEAD-1C') }, 'DATA-1C', ['AGIL-1C', 'DATA-1C'])
    assert.deepEqual([team.asking, team.parked], [{ question: 'DATA-1C' }, ['AGIL-1C']])
  })

  it('keeps it parked if the team only goes back from the next question', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-2C') }, parked: [questionId('LEAD-1P')] })
    const back = { question: questionId('LEAD-1P'), from: questionId('LEAD-2C') }
    assert.deepEqual(taken(bringToTeam(there, set, back, by(ann))).team.parked, ['LEAD-1P'])
  })

  it('keeps the team within its function if the question belongs to it', () => {
    const inCulture = { question: questionId('CULT-1P'), within: 'CULT' }
    assert.deepEqual(go(inCulture, 'CULT-1C').asking, { question: 'CULT-1C', within: 'CULT' })
    assert.deepEqual(go(inCulture, 'DATA-1C').asking, { question: 'DATA-1C' })
  })

  it('is refused from the card of a question that the team has left', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-3C') } })
    const back = (from: string) =>
      bringToTeam(there, set, { question: questionId('LEAD-1C'), from: questionId(from) }, by(ann))
    assert.equal(problemOf(back('LEAD-1P')).code, 'vote-over')
    assert.equal(taken(back('LEAD-3C')).team.asking?.question, 'LEAD-1C')
  })

  it('does not bring the team back when the press is redelivered', () => {
    const press = by(ann)
    const there = taken(bringToTeam(begun, set, { question: questionId('DATA-1C') }, press))
    const gone = moveOn(answered(there, 'DATA-1C'), set, questionId('DATA-1C'), 'agreed', everybody)
    assert.equal(bringToTeam(gone, set, { question: questionId('DATA-1C') }, press), gone)
  })
})

describe('Parking a question', () => {
  const at = (asking: Asking, parked: readonly string[] = []) =>
    withTeam(begun, { asking, parked: parked.map(questionId) })
  const first = at({ question: questionId('LEAD-1C') })

  it('moves the team to the next question, and lists this one as parked', () => {
    const { asking, parked } = taken(park(first, set, questionId('LEAD-1C'), by(bob), everybody)).team
    assert.deepEqual([asking, parked], [{ question: 'LEAD-1P', parked: 'LEAD-1C' }, ['LEAD-1C']])
  })

  it('keeps the team within its function, until no other question of it is open', () => {
    const inCulture = at({ question: questionId('CULT-5P'), within: 'CULT' })
    const { asking } = taken(park(inCulture, set, questionId('CULT-5P'), by(bob), everybody)).team
    assert.deepEqual(asking, { question: 'CULT-1C', within: 'CULT', parked: 'CULT-5P' })
    const last = answered(
      inCulture,
      ...[...set.questions.keys()].filter((id) => id.startsWith('CULT-') && id !== 'CULT-5P'),
    )
    assert.deepEqual(taken(park(last, set, questionId('CULT-5P'), by(bob), everybody)).team.asking, {
      question: undefined,
      within: 'CULT',
      parked: 'CULT-5P',
    })
  })

  it('is refused from an old card of another question', () => {
    assert.deepEqual(problemOf(park(first, set, questionId('LEAD-1P'), by(bob), everybody)), {
      code: 'vote-over',
      question: 'LEAD-1P',
    })
  })

  it('parks only one question when two members press at once', () => {
    const once = taken(park(first, set, questionId('LEAD-1C'), by(bob), everybody))
    assert.equal(problemOf(park(once, set, questionId('LEAD-1C'), by(cai), everybody)).code, 'vote-over')
  })
})

describe('A parked question', () => {
  it('is unparked once the owner of its function has answered it in their own chat', () => {
    const off = withTeam(begun, { parked: ['LEAD-1C', 'DATA-1C'].map(questionId) })
    assert.equal(withoutAnsweredParked(off), off)
    assert.deepEqual(withoutAnsweredParked(answered(off, 'LEAD-1C')).team.parked, ['DATA-1C'])
  })

  it('cannot be one that has an answer', () => {
    const there = withTeam(answered(begun, 'LEAD-1C'), { asking: { question: questionId('LEAD-1C') } })
    assert.equal(problemOf(park(there, set, questionId('LEAD-1C'), by(ann), everybody)).code, 'vote-over')
  })
})

describe('A question in a new vote', () => {
  const lead = questionId('LEAD-1C')
  const recorded = answered(begun, 'LEAD-1C', 'LEAD-1P')
  const there = taken(bringToTeam(recorded, set, { question: lead }, by(ann)))
  const anew = openBallot(lead, false, 1, 2)
  const goesOn = (before: CouncilReturn, ballot = anew) =>
    taken(beginSession(before, set, undefined, by(bob), everybody, ballot)).team.asking?.question
  const keeping = (before: CouncilReturn, seen = 1) =>
    keepStandingAnswer(before, set, { question: lead, seen }, by(ann), everybody)

  it('keeps the team although it has an answer, until another answer is given', () => {
    assert.equal(goesOn(there), 'LEAD-1C')
    assert.equal(goesOn(asReturn(say(there, 'LEAD-1C', 'no', { operation: 'changed' }))), 'LEAD-2C')
  })

  it('does not keep the team if the ballot is over or of another question, or if the first press decides', () => {
    assert.equal(goesOn(there, openBallot(lead, false, 0)), 'LEAD-2C')
    assert.equal(goesOn(there, openBallot(questionId('LEAD-1P'), false, 1, 2)), 'LEAD-2C')
    assert.equal(goesOn(withTeam(there, { rules: { ...usualRules, answering: 'press' } })), 'LEAD-2C')
  })

  it('can keep the answer that the card shows, and cannot be parked', () => {
    const { asking, parked } = taken(keeping(there)).team
    assert.deepEqual([asking, parked], [{ question: 'LEAD-2C', kept: lead }, []])
    assert.equal(problemOf(park(there, set, lead, by(ann), everybody)).code, 'vote-over')
  })

  it('refuses to keep an answer that has changed or is missing, or from an old card', () => {
    const changed = asReturn(say(there, 'LEAD-1C', 'no', { operation: 'changed' }))
    assert.equal(problemOf(keeping(changed)).code, 'vote-over')
    assert.equal(taken(keeping(changed, 2)).team.asking?.question, 'LEAD-2C')
    assert.equal(problemOf(keeping(recorded)).code, 'vote-over')
    const unanswered = withTeam(begun, { asking: { question: lead } })
    assert.equal(problemOf(keeping(unanswered, 0)).code, 'vote-over')
  })
})

describe('Recording an answer', () => {
  const at = withTeam(begun, { asking: { question: questionId('LEAD-1C') }, parked: [questionId('DATA-1C')] })
  const on = (before: CouncilReturn, question: string) =>
    moveOn(answered(before, question), set, questionId(question), 'agreed', everybody).team

  it('moves the team to the next question, which refers to the recorded answer', () => {
    assert.deepEqual(on(at, 'LEAD-1C').asking, { question: 'LEAD-1P', after: 'agreed' })
  })

  it('does not move a team that is at another question, and unparks the answered one', () => {
    const team = on(at, 'DATA-1C')
    assert.deepEqual([team.asking, team.parked], [{ question: 'LEAD-1C' }, []])
  })

  it('returns the team to the start after the last question', () => {
    const last = withTeam(begun, { asking: { question: questionId('GOVN-5P') } })
    assert.deepEqual(on(last, 'GOVN-5P').asking, { question: 'LEAD-1C', after: 'agreed' })
  })
})

describe('A redelivered press', () => {
  it('submits or reopens a return only once, however late it comes', () => {
    const submitting = stamp(20, 'submit', ann)
    const finish = (before: CouncilReturn) =>
      taken(onceOnly(before, submitting, (now) => asReturn(submit(now, {}, submitting))))
    const opening = (before: CouncilReturn, operation: string) =>
      taken(onceOnly(before, stamp(21, operation, ann), (now) => asReturn(reopen(now))))
    const open = opening(finish(begun), 'open')
    assert.equal(finish(open), open)
    const again = taken(
      onceOnly(open, stamp(22, 'again', ann), (now) => asReturn(submit(now, {}, stamp(22, 'again', ann)))),
    )
    assert.equal(opening(again, 'open'), again)
    assert.equal(again.submissions.length, 2)
  })

  it('is recognised if it is one of the last thirty presses that changed the return', () => {
    assert.equal(isRefusal(taking(begun, dee, 'CULT')), true)
    const presses = Array.from({ length: 31 }, (_, index) => stamp(3, `press ${index}`, ann))
    const after = presses.reduce(
      (before, press, index) =>
        taken(bringToTeam(before, set, { question: questionId(index % 2 ? 'LEAD-1C' : 'LEAD-1P') }, press)),
      begun,
    )
    assert.deepEqual(
      after.team.operations,
      presses.slice(1).map(({ operation }) => operation),
    )
  })

  it('is not recognised in a personal view, which remembers no presses', () => {
    const press = by(ann)
    const louder = (before: Assessment) => onceOnly(before, press, (now) => ({ ...now, name: `${now.name ?? ''}!` }))
    assert.equal(taken(louder(taken(louder(fresh)))).name, '!!')
  })
})
