// Council returns at the states that cards meet, and the people of their channel.

import type { AnswerValue, Votes, VoteValue } from '../../assessment/answers/answer.ts'
import { annotate, mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import { fileHistory } from '../../assessment/answers/history-document.ts'
import { reopen, submit } from '../../assessment/answers/submission.ts'
import { type Assessment, startAssessment } from '../../assessment/assessment.ts'
import { type AuditEntry, auditFields } from '../../assessment/audit/entry.ts'
import type { Council } from '../../assessment/council.ts'
import { type PersonId, parseAssessmentId, parsePersonId } from '../../assessment/ids.ts'
import { longest } from '../../assessment/limits.ts'
import { agree, type Ballot, openBallot, reveal, standingVotes, vote } from '../../assessment/team/ballot.ts'
import { type Plan, type PlanEntry, planStatuses } from '../../assessment/team/planning/plan.ts'
import {
  type FunctionOwner,
  type Member,
  type Roster,
  type Rules,
  type Team,
  usualRules,
} from '../../assessment/team/team.ts'
import * as sample from '../support/cards/sample.ts'
import type { Seen } from './drawing.ts'

const { set, say, there, taken, stamp, questionId } = sample

const personNumber = (n: number): PersonId =>
  there(parsePersonId(`a11ce000-0000-4000-8000-${String(n).padStart(12, '0')}`))

export const bronwen = personNumber(1)
export const grace = personNumber(2)
export const rhys = personNumber(3)
export const priya = personNumber(4)
export const tom = personNumber(5)
export const aoife = personNumber(6)
export const sam = personNumber(7)
export const gone = personNumber(8)
const deputy = personNumber(9)

const member = (person: PersonId, name: string, isGuest = false): readonly [PersonId, Member] => [
  person,
  { person, address: `29:${person}`, name, isGuest },
]

/** A leadership team of six, and a guest. */
export const people: Roster = new Map([
  member(bronwen, 'Bronwen Hale'),
  member(grace, 'Grace Oduya'),
  member(rhys, 'Rhys Morgan'),
  member(priya, 'Priya Nair'),
  member(tom, 'Tom Whitfield'),
  member(aoife, 'Aoife Brennan'),
  member(sam, 'Sam Carter', true),
])

/** Thirty, with names as long and as hostile as people choose them, and one without. */
export const crowd: Roster = new Map(
  Array.from({ length: 30 }, (_, index) => member(personNumber(index + 1), crowdName(index), index % 10 === 9)),
)

function crowdName(index: number): string {
  if (index === 28) return ''
  const title = ['Cllr', 'Dr', 'Professor', 'Ms', 'The Rt Hon'][index % 5]
  return `${title} Alexandra-Maximiliana Fortescue-Wolstenholme ${index + 1} (Strategic Director of Place)`
}

/** The most that a channel's first page of anything can weigh: 120 people with names of 256 characters of three bytes. */
export const hostileCrowd: Roster = new Map(
  Array.from({ length: 120 }, (_, index) => member(personNumber(index + 1), sample.hostileWords(256))),
)

/** A shared place, drawn for everybody or for one person. */
export const shared = (viewer?: PersonId, roster: Roster = people): Seen => ({
  place: 'shared',
  viewer,
  people: roster,
})
export const own = (viewer: PersonId, roster: Roster = people): Seen => ({ place: 'personal', viewer, people: roster })

export const owned = (person: PersonId): FunctionOwner => ({
  person,
  at: '2026-03-03T10:00:00.000Z',
  operation: `taken by ${person}`,
})

const council: Council = {
  name: 'Tees and Wear Combined Authority',
  authority: 'combined-authority',
  nation: 'england',
}

const emptyTeam: Team = {
  conversation: '19:leadership@thread.tacv2',
  leads: [bronwen],
  owners: {},
  parked: [],
  rules: usualRules,
  reminders: {},
  operations: [],
  unreachable: [],
}

/** Just started: nothing answered, nothing set, no function taken. */
export const fresh: Assessment = startAssessment(set, {
  id: there(parseAssessmentId('7e0a1c52-0d3b-4f7e-9c11-2f6b7f0a9d33')),
  organisationId: 'tenant',
  owner: bronwen,
  number: 1,
  startedAt: '2026-03-02T09:00:00.000Z',
  team: emptyTeam,
})

export const withTeam = (assessment: Assessment, changes: Partial<Team>): Assessment => ({
  ...assessment,
  team: { ...there(assessment.team), ...changes },
})

export const withRules = (assessment: Assessment, changes: Partial<Rules>): Assessment =>
  withTeam(assessment, { rules: { ...there(assessment.team).rules, ...changes } })

const votes = (yes: number, no: number, unsure: number): Votes => ({ yes, no, unsure })

/** Three functions taken, one of them by a person who has left; LEAD agreed, CULT half answered by its owner. */
export const middle: Assessment = midway()

function midway(): Assessment {
  let assessment: Assessment = { ...fresh, council, targets: { LEAD: 4, CYBR: 5 }, due: '2026-06-30' }
  assessment = withTeam(assessment, {
    leads: [bronwen, deputy],
    owners: { CULT: owned(rhys), DATA: owned(grace), CYBR: owned(gone) },
    parked: ['LEAD-4C', 'SERV-1P', 'AGIL-3P'].map(questionId),
    unreachable: [priya],
    reminders: { [rhys]: { at: '2026-03-09T10:00:00.000Z', occasion: 'asked', outcome: 'delivered' } },
  })
  const agreed: readonly (readonly [string, AnswerValue, Votes])[] = [
    ['LEAD-1C', 'yes', votes(6, 0, 0)],
    ['LEAD-1P', 'yes', votes(5, 1, 0)],
    ['LEAD-2C', 'yes', votes(4, 1, 1)],
    ['LEAD-2P', 'no', votes(3, 3, 0)],
    ['LEAD-3C', 'no', votes(1, 5, 0)],
    ['LEAD-3P', 'no', votes(0, 6, 0)],
  ]
  for (const [id, value, votes] of agreed) assessment = say(assessment, id, value, { by: bronwen, votes })
  for (const id of ['CULT-1C', 'CULT-1P', 'CULT-2C']) assessment = say(assessment, id, 'yes', { day: 5, by: rhys })
  assessment = say(assessment, 'CULT-2P', 'unsure', { day: 5, by: rhys })
  assessment = say(assessment, 'CYBR-1C', 'yes', { day: 4, by: gone })
  const reason = 'The authority has no field staff of its own.'
  assessment = say(assessment, 'AGIL-1C', 'yes', { day: 6, by: bronwen, votes: votes(6, 0, 0) })
  assessment = say(assessment, 'AGIL-3P', 'notApplicable', { day: 6, by: bronwen, reason, votes: votes(0, 4, 2) })
  const words = { note: 'The plan is on the intranet.', evidence: 'https://example.org/people-plan' }
  return taken(annotate(assessment, questionId('CULT-1C'), words, stamp(7, 'noted', rhys)))
}

/** Every question answered: by its owner, or by agreement if it has none. */
export const answered: Assessment = answeredThroughout()

function answeredThroughout(): Assessment {
  let assessment = withTeam(middle, { parked: [] })
  for (const { id, functionCode, level } of set.questions.values()) {
    if (assessment.answers[id]?.value !== undefined) continue
    const owner = assessment.team?.owners[functionCode]?.person
    const value = level <= 2 ? 'yes' : 'no'
    const given = owner ? { by: owner } : { by: bronwen, votes: value === 'yes' ? votes(5, 1, 0) : votes(1, 4, 1) }
    assessment = say(assessment, id, value, { day: 12, ...given })
  }
  return assessment
}

/** The id of another return of the council. */
export const other = there(parseAssessmentId('another-return'))

export const submitted = submit(answered, answered.council, stamp(20, 'submitted', bronwen))

/** Submitted, opened again, and three answers changed since. */
export const reopened = (['CYBR-1P', 'CYBR-2C', 'LEAD-3C'] as const).reduce(
  (assessment, id, index) =>
    say(assessment, id, assessment.answers[id]?.value === 'yes' ? 'no' : 'yes', {
      day: 22,
      operation: `after reopening ${index}`,
      by: bronwen,
    }),
  taken(reopen(submitted)),
)

/** Submitted, opened again, and a whole function answered again. */
export const reopenedMuch = sample
  .there(set.functions[1])
  .questions.reduce(
    (assessment, { id }) => say(assessment, id, 'no', { day: 23, operation: `anew ${id}`, by: rhys }),
    reopened,
  )

function planned(owner: PersonId | undefined, rest: Partial<PlanEntry> = {}): PlanEntry {
  return { ...(owner && { owner }), status: 'to-do', ...stamp(16, 'planned', bronwen), earlier: [], ...rest }
}

/** A plan for the first gaps of a return: one overdue, one under way, one without an owner, one done, one whose owner left. */
const somePlan: Plan = Object.fromEntries(
  Object.entries(answered.answers)
    .filter(([, { value }]) => value === 'no')
    .slice(0, 5)
    .map(([id], index) => [
      id,
      [
        planned(rhys, { due: '2026-03-10', note: 'The board decides on 3 April' }),
        planned(grace, { due: '2026-05-01', status: 'under-way' }),
        planned(undefined, { due: '2026-06-30' }),
        planned(bronwen, { due: '2026-03-18', status: 'done' }),
        planned(gone),
      ][index] ?? planned(rhys),
    ]),
)
export const withPlan = withTeam(answered, { plan: somePlan })
/** The plan while questions are still open. */
export const middleWithPlan = withTeam(middle, { plan: somePlan })
/** Twelve actions of one person. */
export const manyActions = withTeam(answered, {
  plan: Object.fromEntries(
    Object.entries(answered.answers)
      .filter(([, { value }]) => value === 'no')
      .slice(0, 12)
      .map(([id]) => [id, planned(bronwen, { due: '2026-05-01' })]),
  ),
})
export const submittedWithPlan = withTeam(submitted, { plan: somePlan })

/** Every question without an owner answered; questions of owners still open. */
export const nothingLeft: Assessment = [...set.questions.values()].reduce((assessment, { id, functionCode }) => {
  const isTheirs = ['CULT', 'DATA'].includes(functionCode)
  return isTheirs || assessment.answers[id]?.value ? assessment : say(assessment, id, 'yes', { day: 12, by: bronwen })
}, middle)

/** A ballot on a question as these people voted on it, one after another. */
export function ballotOf(
  id: string,
  said: readonly (readonly [PersonId, VoteValue])[],
  {
    named = false,
    revealed = false,
    panel = [],
    over = 0,
  }: { named?: boolean; revealed?: boolean; panel?: readonly PersonId[]; over?: number } = {},
): Ballot {
  const round = 1
  const cast = said.reduce(
    (ballot: Ballot, [person, value], index) =>
      taken(vote(ballot, { round, value, named }, stamp(8, `vote ${index}`, person), panel)),
    openBallot(questionId(id), named, over, round),
  )
  return revealed ? taken(reveal(cast, round, stamp(8, 'revealed', bronwen), [...standingVotes(cast).keys()])) : cast
}

export const agreedBallot = (ballot: Ballot): Ballot =>
  taken(
    agree(ballot, { round: ballot.round, value: 'yes', seen: ballot.replacesRevision }, stamp(8, 'agreed', bronwen), [
      ...standingVotes(ballot).keys(),
    ]),
  )

/** Everything as long as may be: nine functions taken, ninety answers with the votes of thirty by name, all put off. */
// A longer link is shown, and opens nothing on the review of a return.
const longestPressed = 320

export const fullest: Assessment = filledUp()

/** Answered except for TECH and CYBR: much is open, and more than half is answered. */
export const mostly: Assessment = {
  ...answered,
  answers: Object.fromEntries(Object.entries(answered.answers).filter(([id]) => !/^(TECH|CYBR)-/.test(id))),
}

/** Two functions are left out; Grace owns one of them. */
export const leavingOut: Assessment = withTeam(middle, {
  leftOut: {
    AGIL: { reason: 'The council shares its offices with the county, which decides.', ...leftBy(bronwen) },
    DATA: { reason: 'Another team answers this one in June.', ...leftBy(bronwen) },
  },
})

function leftBy(by: PersonId) {
  return { by, at: '2026-03-10T10:00:00.000Z', operation: `left out by ${by}` }
}

function filledUp(): Assessment {
  const own: Council = {
    name: sample.hostileWords(longest.council),
    authority: 'police-and-crime',
    nation: 'northern-ireland',
  }
  const persons = [...hostileCrowd.keys()]
  let assessment: Assessment = {
    ...fresh,
    number: 1234,
    council: own,
    name: sample.hostileWords(longest.name),
    due: '2026-12-31',
  }
  assessment = withTeam(assessment, {
    leads: persons,
    owners: Object.fromEntries(set.functions.map(({ code }, index) => [code, owned(there(persons[index]))])),
    parked: [...set.questions.keys()],
    rules: { ...usualRules, named: true, panel: persons },
    unreachable: persons,
    plan: Object.fromEntries(
      [...set.questions.keys()].map((id, index) => [
        id,
        planned(persons[index % persons.length], {
          ...{ due: '2026-12-31', note: sample.hostileWords(longest.note) },
          status: there(planStatuses[index % 3]),
        }),
      ]),
    ),
  })
  const by = Object.fromEntries(
    persons.slice(0, 30).map((person, index) => [person, (['yes', 'no', 'unsure'] as const)[index % 3] ?? 'yes']),
  )
  const split: Votes = { yes: 10, no: 10, unsure: 10, by }
  const values: readonly AnswerValue[] = ['yes', 'no', 'yes', 'no', 'unsure']
  for (const asked of set.questions.values()) {
    for (const [index, value] of values.entries()) {
      const operation = `${asked.id}-${index}`
      assessment = say(assessment, asked.id, value, { day: index + 3, operation, by: persons[index], votes: split })
    }
    if (mayBeNotApplicable(asked, own.authority)) {
      const reason = sample.hostileWords(longest.reason)
      const operation = `${asked.id}-na`
      assessment = say(assessment, asked.id, 'notApplicable', {
        day: 9,
        operation,
        reason,
        by: persons[0],
        votes: split,
      })
    }
    const words = { note: sample.hostileWords(longest.note), evidence: sample.longLink(longestPressed) }
    assessment = taken(annotate(assessment, asked.id, words, stamp(10, `${asked.id}-noted`, persons[0])))
    // The store does the same after each change.
    assessment = fileHistory(assessment)?.after ?? assessment
  }
  return assessment
}

/** The fullest, with two functions left out for the longest reasons. */
export const fullestLeavingOut: Assessment = withTeam(fullest, {
  leftOut: Object.fromEntries(
    ['CULT', 'DATA'].map((code) => [code, { reason: sample.hostileWords(longest.reason), ...leftBy(bronwen) }]),
  ),
})

/** The fullest return, opened again, with every answer given again since. */
export const fullestReopened: Assessment = [...set.questions.keys()].reduce(
  (assessment, id) => say(assessment, id, 'no', { day: 25, operation: `${id}-late`, by: [...hostileCrowd.keys()][1] }),
  taken(reopen(submit(fullest, fullest.council, stamp(20, 'submitted', bronwen)))),
)

/** The ballot of thirty on a question, by name. */
export const fullestBallot = (id: string, revealed: boolean, over: number): Ballot =>
  ballotOf(
    id,
    [...hostileCrowd.keys()].map((person, index) => [person, (['yes', 'no', 'unsure'] as const)[index % 3] ?? 'yes']),
    { named: true, revealed, over },
  )

/** One entry of the audit trail for each thing that it can say, the newest first. */
export const everyEntry: readonly AuditEntry[] = (
  [
    { action: 'refused', by: gone },
    { action: 'refused', by: tom },
    { action: 'privacy-erase' },
    { action: 'move-out' },
    { action: 'move-in' },
    { action: 'privacy-export' },
    { action: 'export', by: grace },
    { action: 'benchmark-withdrawal', by: grace },
    { action: 'benchmark-submit' },
    { action: 'benchmark-consent', by: bronwen },
    { action: 'share', by: grace },
    { action: 'restore', by: bronwen },
    { action: 'remove-plan', by: grace, question: questionId('CULT-2C') },
    { action: 'plan', by: rhys, question: questionId('CULT-2C'), fields: ['status', 'note'] },
    { action: 'plan', by: bronwen, person: rhys, question: questionId('CULT-2C'), fields: ['owner', 'due'] },
    { action: 'count', by: bronwen },
    { action: 'not-count', by: bronwen },
    { action: 'draft', by: bronwen },
    { action: 'bring-back', by: bronwen, function: 'AGIL' },
    { action: 'leave-out', by: bronwen, function: 'AGIL' },
    { action: 'delete', by: bronwen },
    { action: 'reopen', by: grace },
    { action: 'undo-move', by: grace },
    { action: 'move-version', by: grace },
    { action: 'submit', by: bronwen },
    { action: 'rules', by: grace, fields: auditFields.slice(11) },
    { action: 'settings', by: bronwen, fields: auditFields.slice(0, 8) },
    { action: 'free-function', by: rhys, person: rhys, function: 'CULT' },
    { action: 'give-function', by: bronwen, person: grace, function: 'DATA' },
    { action: 'give-function', by: rhys, person: rhys, function: 'CULT' },
    { action: 'remove-observer', by: bronwen, person: tom },
    { action: 'name-observer', by: bronwen, person: tom },
    { action: 'spot-check', by: bronwen, person: priya },
    { action: 'end-spot-check', by: priya, person: priya },
    { action: 'remove-lead', by: priya, person: priya },
    { action: 'remove-lead', by: bronwen, person: priya },
    { action: 'name-lead', by: priya, person: priya },
    { action: 'name-lead', by: bronwen, person: gone },
    { action: 'start', by: bronwen },
  ] as const
).map((entry, index) => ({
  id: `${index}`,
  at: new Date(Date.UTC(2026, 3, 3 - index, 10)).toISOString(),
  ...entry,
}))
