// The plan's transitions: bounds, the next return, and the time of an assignment.

import assert from 'node:assert/strict'
import { submit } from '../../../assessment/answers/submission.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { carriedPlan, planFor } from '../../../assessment/team/planning/change-plan.ts'
import { assignedAt, type PlanEntry, planWithout } from '../../../assessment/team/planning/plan.ts'
import type { CouncilReturn } from '../../../assessment/team/roles.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { fresh, person, questionId, say, set, stamp, stranger, taken } from '../../support/cards/sample.ts'

const start: CouncilReturn = { ...fresh, team: startTeam({ conversation: '19:x@thread.tacv2' }, person) }
const members = new Map(
  [person, stranger].map((id) => [id, { person: id, address: id, name: 'N', isGuest: id === stranger }]),
)
const lead = questionId('LEAD-1C')
const todo = { status: 'to-do' } as const

describe('Planning a gap', () => {
  it('accepts only members who are not guests as owners', () => {
    const plan = (owner: PersonId) => planFor(start, lead, { ...todo, owner }, stamp(3, 'planned'), members)
    assert.equal(taken(plan(person)).team.plan?.[lead]?.owner, person)
    assert.deepEqual(plan(stranger), { problem: { code: 'guest-takes-nothing' } })
    assert.deepEqual(plan('nobody' as PersonId), { problem: { code: 'not-a-member' } })
  })

  it('changes nothing if the entry stays the same', () => {
    assert.equal(planFor(start, lead, todo, stamp(3, 'planned'), members), start)
    const planned = taken(planFor(start, lead, { ...todo, note: 'x' }, stamp(3, 'planned'), members))
    assert.equal(planFor(planned, lead, { ...todo, note: 'x' }, stamp(4, 'again'), members), planned)
  })

  it('is refused for a new entry once the plan is full, but not for an existing one', () => {
    const plan = Object.fromEntries(
      Array.from({ length: most.plan }, (_, n) => [`Q-${n}`, { ...todo, ...stamp(3, 'p'), earlier: [] }]),
    )
    const full = { ...start, team: { ...start.team, plan } }
    const more = planFor(full, lead, { ...todo, note: 'x' }, stamp(3, 'planned'), members)
    assert.ok(isRefusal(more) && more.problem.code === 'record-full')
    assert.ok(!isRefusal(planFor(full, questionId('Q-1'), { status: 'done' }, stamp(3, 'planned'), members)))
  })

  it('carries over the gaps that the submission has not met, if their questions still exist', () => {
    const entry = { ...todo, ...stamp(3, 'planned'), earlier: [] }
    const ids = ['LEAD-1C', 'LEAD-1P', 'CULT-1C', 'GONE-1C']
    const planned = { ...start, team: { ...start.team, plan: Object.fromEntries(ids.map((id) => [id, entry])) } }
    const answered = say(say(planned, 'LEAD-1C', 'yes'), 'LEAD-1P', 'no')
    assert.deepEqual(
      Object.keys(
        carriedPlan(submit(answered, {}, stamp(5, 'submitted')), (id) => (set.questions.has(id) ? id : undefined)) ??
          {},
      ),
      ['LEAD-1P', 'CULT-1C'],
    )
    assert.equal(
      carriedPlan(start, (id) => id),
      undefined,
    )
  })
})

describe('An entry of the plan', () => {
  const entry: PlanEntry = {
    ...{ owner: person, due: '2026-06-01', status: 'under-way', ...stamp(9, 'c') },
    earlier: [
      { ...todo, due: '2026-06-01', by: stranger, at: stamp(3, 'a').at },
      { ...todo, owner: person, due: '2026-06-01', by: stranger, at: stamp(5, 'b').at },
    ],
  }

  it('knows when its owner or due date was last set', () => {
    assert.equal(assignedAt(entry), stamp(5, 'b').at)
    assert.equal(assignedAt({ ...entry, earlier: [] }), entry.at)
  })

  it('loses an owner who is erased, and keeps the due date', () => {
    const left = planWithout({ [lead]: entry }, person, 'former-1' as PersonId)[lead]
    assert.deepEqual(
      [left?.owner, left?.by, left?.due, left?.earlier[1]?.owner],
      [undefined, 'former-1', '2026-06-01', undefined],
    )
  })
})
