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
  it('makes it theirs, and says since when and by which press', () => {
    const press = by(bob)
    assert.deepEqual(taken(takeFunction(begun, 'CULT', press, everybody)).team.owners, {
      CULT: { person: bob, at: press.at, operation: press.operation },
    })
  })

  it('that somebody else has is refused with their name', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.deepEqual(problemOf(taking(bobs, cai, 'CULT')), { code: 'function-taken', functionCode: 'CULT', owner: bob })
  })

  it('that one has already changes nothing', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.equal(taking(bobs, bob, 'CULT'), bobs)
  })

  it('whose owner has left is free', () => {
    const eves = taken(taking(begun, eve, 'CULT'))
    assert.deepEqual(ownersOf(taken(taking(eves, cai, 'CULT', withoutEve))), { CULT: cai })
  })

  it('is not for guests', () => {
    assert.deepEqual(problemOf(taking(begun, dee, 'CULT')), { code: 'guest-takes-nothing' })
  })

  it('that is delivered again after it was handed over takes nothing back', () => {
    const press = by(bob)
    const bobs = taken(takeFunction(begun, 'CULT', press, everybody))
    const freed = taken(handOver(bobs, 'CULT', { seen: bob }, by(bob), everybody))
    assert.equal(takeFunction(freed, 'CULT', press, everybody), freed)
  })

  it('is over once the return is submitted', () => {
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

  it('gives it to another member, or back to everybody', () => {
    assert.deepEqual(ownersOf(taken(hand(bobs, bob, { seen: bob, to: cai }))), { CULT: cai })
    assert.deepEqual(ownersOf(taken(hand(bobs, bob, { seen: bob }))), {})
  })

  it('is for whoever has it, and for leads', () => {
    assert.deepEqual(ownersOf(taken(hand(bobs, ann, { seen: bob, to: cai }))), { CULT: cai })
    assert.deepEqual(problemOf(hand(bobs, cai, { seen: bob, to: cai })), {
      code: 'function-not-yours',
      functionCode: 'CULT',
      owner: bob,
    })
  })

  it('to whoever has it already changes nothing', () => {
    assert.equal(hand(bobs, ann, { seen: bob, to: bob }), bobs)
  })

  it('is not to a guest, or to somebody who is not there', () => {
    assert.deepEqual(problemOf(hand(bobs, bob, { seen: bob, to: dee })), { code: 'guest-takes-nothing' })
    assert.deepEqual(problemOf(hand(bobs, bob, { seen: bob, to: eve }, withoutEve)), { code: 'not-a-member' })
  })

  it('on a card that shows another owner leaves it where it is', () => {
    const cais = taken(hand(bobs, bob, { seen: bob, to: cai }))
    const refused: Problem = { code: 'function-taken', functionCode: 'CULT', owner: cai }
    assert.deepEqual(problemOf(hand(cais, ann, { seen: bob, to: eve })), refused)
    const free = taken(hand(bobs, bob, { seen: bob }))
    assert.deepEqual(problemOf(hand(free, ann, { seen: bob, to: eve })), {
      code: 'function-not-yours',
      functionCode: 'CULT',
    })
  })

  it('of somebody who has left is a lead’s', () => {
    const eves = taken(taking(begun, eve, 'CULT'))
    assert.deepEqual(ownersOf(taken(hand(eves, ann, { seen: eve, to: cai }, withoutEve))), { CULT: cai })
    assert.equal(problemOf(hand(eves, bob, { seen: eve, to: cai }, withoutEve)).code, 'function-not-yours')
  })

  it('that is delivered twice hands nothing on a second time', () => {
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

  it('name others, who may then name others', () => {
    assert.deepEqual(two.team.leads, [ann, bob])
    assert.deepEqual(taken(name(two, bob, cai, true)).team.leads, [ann, bob, cai])
    assert.deepEqual(problemOf(name(begun, bob, bob, true)), { code: 'leads-only', leads: [ann] })
  })

  it('are members, and no guests', () => {
    assert.deepEqual(problemOf(name(begun, ann, dee, true)), { code: 'guest-takes-nothing' })
    assert.deepEqual(problemOf(name(begun, ann, eve, true, withoutEve)), { code: 'not-a-member' })
  })

  it('step down, or are let go, as long as one is left in the channel', () => {
    assert.deepEqual(taken(name(two, ann, ann, false)).team.leads, [bob])
    assert.deepEqual(taken(name(two, ann, bob, false)).team.leads, [ann])
    assert.deepEqual(problemOf(name(begun, ann, ann, false)), { code: 'last-lead' })
    const withEve = taken(name(begun, ann, eve, true))
    assert.deepEqual(problemOf(name(withEve, ann, ann, false, withoutEve)), { code: 'last-lead' })
  })

  it('who have left can be let go', () => {
    const withEve = taken(name(begun, ann, eve, true))
    assert.deepEqual(taken(name(withEve, ann, eve, false, withoutEve)).team.leads, [ann])
  })

  it('that are named again, or were none, stay as they are', () => {
    assert.equal(name(two, ann, bob, true), two)
    assert.equal(name(two, ann, cai, false), two)
  })
})

describe('Taking the lead', () => {
  const eves = withTeam(begun, { leads: [eve] })

  it('is for any member where no lead is left in the channel', () => {
    assert.deepEqual(taken(takeLead(eves, by(bob), withoutEve)).team.leads, [eve, bob])
  })

  it('is refused while there is one, to guests, and once the return is submitted', () => {
    assert.deepEqual(problemOf(takeLead(eves, by(bob), everybody)), { code: 'lead-present', leads: [eve] })
    assert.deepEqual(problemOf(takeLead(eves, by(dee), withoutEve)), { code: 'guest-takes-nothing' })
    const left = withTeam(submitted, { leads: [eve] })
    assert.equal(problemOf(takeLead(left, by(bob), withoutEve)).code, 'assessment-submitted')
  })

  it('changes nothing for whoever has it', () => {
    assert.equal(takeLead(begun, by(ann), everybody), begun)
  })

  it('falls to the first of two who press at the same moment', () => {
    const bobs = taken(takeLead(eves, by(bob), withoutEve))
    assert.deepEqual(problemOf(takeLead(bobs, by(cai), withoutEve)), { code: 'lead-present', leads: [bob] })
  })
})

describe('The rules', () => {
  const rules = { ...usualRules, answering: 'press' } as const

  it('are set by a lead, together with the leads, and nothing else comes with them', () => {
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

  it('passes over what somebody answers in their own chat, until they leave', () => {
    const eves = taken(taking(begun, eve, 'LEAD'))
    assert.deepEqual(go(eves), { question: 'CULT-1C' })
    assert.deepEqual(go(eves, undefined, withoutEve), { question: 'LEAD-1C' })
  })

  it('keeps to a function, whoever has taken it', () => {
    const bobs = taken(taking(begun, bob, 'CULT'))
    assert.deepEqual(go(bobs, 'CULT'), { question: 'CULT-1C', within: 'CULT' })
  })

  it('goes on where the team is, and changes nothing then', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-2C') } })
    assert.equal(beginSession(there, set, undefined, by(bob), everybody), there)
    assert.deepEqual(go(there, 'CULT'), { question: 'CULT-1C', within: 'CULT' })
    assert.deepEqual(go(answered(there, 'LEAD-2C')), { question: 'LEAD-1C' })
  })

  it('leaves the team at its question within a function when somebody presses the same on the board', () => {
    const there = withTeam(begun, { asking: { question: questionId('CULT-1P'), within: 'CULT' } })
    assert.equal(beginSession(there, set, undefined, by(bob), everybody), there)
    const over = answered(
      begun,
      ...['1C', '1P', '2C', '2P', '3C', '3P', '4C', '4P', '5C', '5P'].map((id) => `CULT-${id}`),
    )
    assert.deepEqual(go(withTeam(over, { asking: { within: 'CULT' } })), { question: 'LEAD-1C' })
  })

  it('passes over what was parked, and is nowhere when nothing is left', () => {
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

  it('brings everybody there, and takes it off the list of those parked', () => {
    const team = go({ question: questionId('LEAD-1C') }, 'DATA-1C', ['AGIL-1C', 'DATA-1C'])
    assert.deepEqual([team.asking, team.parked], [{ question: 'DATA-1C' }, ['AGIL-1C']])
  })

  it('leaves one that is only passed on the way back on that list', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-2C') }, parked: [questionId('LEAD-1P')] })
    const back = { question: questionId('LEAD-1P'), from: questionId('LEAD-2C') }
    assert.deepEqual(taken(bringToTeam(there, set, back, by(ann))).team.parked, ['LEAD-1P'])
  })

  it('keeps to the function that the team keeps to, where the question is one of its', () => {
    const inCulture = { question: questionId('CULT-1P'), within: 'CULT' }
    assert.deepEqual(go(inCulture, 'CULT-1C').asking, { question: 'CULT-1C', within: 'CULT' })
    assert.deepEqual(go(inCulture, 'DATA-1C').asking, { question: 'DATA-1C' })
  })

  it('from a card of where the team no longer is brings nobody there', () => {
    const there = withTeam(begun, { asking: { question: questionId('LEAD-3C') } })
    const back = (from: string) =>
      bringToTeam(there, set, { question: questionId('LEAD-1C'), from: questionId(from) }, by(ann))
    assert.equal(problemOf(back('LEAD-1P')).code, 'vote-over')
    assert.equal(taken(back('LEAD-3C')).team.asking?.question, 'LEAD-1C')
  })

  it('that is delivered twice brings nobody back', () => {
    const press = by(ann)
    const there = taken(bringToTeam(begun, set, { question: questionId('DATA-1C') }, press))
    const gone = moveOn(answered(there, 'DATA-1C'), set, questionId('DATA-1C'), 'agreed', everybody)
    assert.equal(bringToTeam(gone, set, { question: questionId('DATA-1C') }, press), gone)
  })
})

describe('Putting a question off', () => {
  const at = (asking: Asking, parked: readonly string[] = []) =>
    withTeam(begun, { asking, parked: parked.map(questionId) })
  const first = at({ question: questionId('LEAD-1C') })

  it('goes on to the next one, and keeps it on the list', () => {
    const { asking, parked } = taken(park(first, set, questionId('LEAD-1C'), by(bob), everybody)).team
    assert.deepEqual([asking, parked], [{ question: 'LEAD-1P', parked: 'LEAD-1C' }, ['LEAD-1C']])
  })

  it('stays in the function that the team keeps to, to the last of its questions', () => {
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

  it('on an old card of another question puts nothing off', () => {
    assert.deepEqual(problemOf(park(first, set, questionId('LEAD-1P'), by(bob), everybody)), {
      code: 'vote-over',
      question: 'LEAD-1P',
    })
  })

  it('that two press at once puts one question off', () => {
    const once = taken(park(first, set, questionId('LEAD-1C'), by(bob), everybody))
    assert.equal(problemOf(park(once, set, questionId('LEAD-1C'), by(cai), everybody)).code, 'vote-over')
  })
})

describe('A question that was parked', () => {
  it('is so no longer once whoever has its function has answered it in their own chat', () => {
    const off = withTeam(begun, { parked: ['LEAD-1C', 'DATA-1C'].map(questionId) })
    assert.equal(withoutAnsweredParked(off), off)
    assert.deepEqual(withoutAnsweredParked(answered(off, 'LEAD-1C')).team.parked, ['DATA-1C'])
  })

  it('is one that has no answer', () => {
    const there = withTeam(answered(begun, 'LEAD-1C'), { asking: { question: questionId('LEAD-1C') } })
    assert.equal(problemOf(park(there, set, questionId('LEAD-1C'), by(ann), everybody)).code, 'vote-over')
  })
})

describe('A question that is voted upon anew', () => {
  const lead = questionId('LEAD-1C')
  const recorded = answered(begun, 'LEAD-1C', 'LEAD-1P')
  const there = taken(bringToTeam(recorded, set, { question: lead }, by(ann)))
  const anew = openBallot(lead, false, 1, 2)
  const goesOn = (before: CouncilReturn, ballot = anew) =>
    taken(beginSession(before, set, undefined, by(bob), everybody, ballot)).team.asking?.question
  const keeping = (before: CouncilReturn, seen = 1) =>
    keepStandingAnswer(before, set, { question: lead, seen }, by(ann), everybody)

  it('keeps the team there, though it has an answer, until another one is given', () => {
    assert.equal(goesOn(there), 'LEAD-1C')
    assert.equal(goesOn(asReturn(say(there, 'LEAD-1C', 'no', { operation: 'changed' }))), 'LEAD-2C')
  })

  it('is none on a ballot that is over, on another question, or where the first press is the answer', () => {
    assert.equal(goesOn(there, openBallot(lead, false, 0)), 'LEAD-2C')
    assert.equal(goesOn(there, openBallot(questionId('LEAD-1P'), false, 1, 2)), 'LEAD-2C')
    assert.equal(goesOn(withTeam(there, { rules: { ...usualRules, answering: 'press' } })), 'LEAD-2C')
  })

  it('can keep the answer that was seen, and is not parked', () => {
    const { asking, parked } = taken(keeping(there)).team
    assert.deepEqual([asking, parked], [{ question: 'LEAD-2C', kept: lead }, []])
    assert.equal(problemOf(park(there, set, lead, by(ann), everybody)).code, 'vote-over')
  })

  it('keeps no answer that is another one, or none, by now, nor on an old card', () => {
    const changed = asReturn(say(there, 'LEAD-1C', 'no', { operation: 'changed' }))
    assert.equal(problemOf(keeping(changed)).code, 'vote-over')
    assert.equal(taken(keeping(changed, 2)).team.asking?.question, 'LEAD-2C')
    assert.equal(problemOf(keeping(recorded)).code, 'vote-over')
    const unanswered = withTeam(begun, { asking: { question: lead } })
    assert.equal(problemOf(keeping(unanswered, 0)).code, 'vote-over')
  })
})

describe('After an answer was recorded', () => {
  const at = withTeam(begun, { asking: { question: questionId('LEAD-1C') }, parked: [questionId('DATA-1C')] })
  const on = (before: CouncilReturn, question: string) =>
    moveOn(answered(before, question), set, questionId(question), 'agreed', everybody).team

  it('the team goes on to the next question, and its card tells what was recorded', () => {
    assert.deepEqual(on(at, 'LEAD-1C').asking, { question: 'LEAD-1P', after: 'agreed' })
  })

  it('the team stays where it is, where it is somewhere else already', () => {
    const team = on(at, 'DATA-1C')
    assert.deepEqual([team.asking, team.parked], [{ question: 'LEAD-1C' }, []])
  })

  it('the team begins again at the start after the last question', () => {
    const last = withTeam(begun, { asking: { question: questionId('GOVN-5P') } })
    assert.deepEqual(on(last, 'GOVN-5P').asking, { question: 'LEAD-1C', after: 'agreed' })
  })
})

describe('What comes twice', () => {
  it('submits and opens a return again once for each press, however late the second delivery is', () => {
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

  it('is remembered of the last thirty presses that changed something, and of no refused one', () => {
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

  it('is left to a personal view itself, which remembers no presses', () => {
    const press = by(ann)
    const louder = (before: Assessment) => onceOnly(before, press, (now) => ({ ...now, name: `${now.name ?? ''}!` }))
    assert.equal(taken(louder(taken(louder(fresh)))).name, '!!')
  })
})
