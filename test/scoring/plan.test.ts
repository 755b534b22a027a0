// The plan in the order of the roadmap, and as plain data. The orders here were worked out by hand.

import assert from 'node:assert/strict'
import { type PersonId, parsePersonId } from '../../assessment/ids.ts'
import type { Plan, PlanEntry } from '../../assessment/team/planning/plan.ts'
import { planFigures, planItems } from '../../scoring/plan.ts'
import { ninety } from './ninety.ts'
import { dma } from './sets.ts'

const grace = parsePersonId('grace') as PersonId
const stamp = { by: grace, at: '2026-03-02T10:00:00.000Z', operation: 'planned', earlier: [] }
const entry = (rest: Partial<PlanEntry> = {}): PlanEntry => ({ status: 'to-do', ...stamp, ...rest })
const ids = (plan: Plan, answers = ninety(() => 'no'), circumstances = {}) =>
  planItems(dma, answers, plan, circumstances).map(({ item }) => String(item.question))

describe('The plan of a return', () => {
  it('is listed in roadmap order, not in the order of planning', () => {
    const plan = { 'GOVN-2P': entry(), 'CULT-1P': entry(), 'LEAD-1P': entry(), 'GOVN-1C': entry() }
    assert.deepEqual(ids(plan), ['GOVN-1C', 'LEAD-1P', 'CULT-1P', 'GOVN-2P'])
  })

  it('leaves out gaps that are met, do not apply, or belong to a function that is left out', () => {
    const plan = { 'LEAD-1C': entry(), 'CULT-1C': entry(), 'AGIL-1C': entry(), 'DATA-1C': entry() }
    const answers = { ...ninety(() => 'no'), 'LEAD-1C': 'yes', 'CULT-1C': 'notApplicable' } as const
    assert.deepEqual(ids(plan, answers, { leftOut: ['DATA'] }), ['AGIL-1C'])
  })

  it('lists an entry above a lowered target after the entries up to the targets', () => {
    const plan = { 'LEAD-2C': entry(), 'GOVN-3P': entry() }
    const items = planItems(
      dma,
      ninety(() => 'no'),
      plan,
      { targets: { LEAD: 1 } },
    )
    assert.deepEqual(
      items.map(({ item, isBeyond }) => [item.question, isBeyond]),
      [
        ['GOVN-3P', false],
        ['LEAD-2C', true],
      ],
    )
  })

  it('keeps an entry whose question is open, and ignores a question that the set does not have', () => {
    assert.deepEqual(ids({ 'LEAD-1C': entry(), 'GONE-1C': entry(), toString: entry() }, {}), ['LEAD-1C'])
    assert.deepEqual(planItems(dma, {}, undefined), [])
  })

  it('is plain data, with null for missing values, and with owners only if names may be seen', () => {
    const items = planItems(
      dma,
      ninety(() => 'no'),
      {
        'LEAD-1C': entry({ owner: grace, due: '2026-05-01', status: 'under-way', note: 'Asked the board' }),
        'LEAD-1P': entry(),
      },
    )
    assert.deepEqual(planFigures(items), [
      { id: 'LEAD-1C', due: '2026-05-01', status: 'under-way', note: 'Asked the board' },
      { id: 'LEAD-1P', due: null, status: 'to-do', note: null },
    ])
    assert.deepEqual(
      planFigures(items, () => 'Grace Example').map(({ owner }) => owner),
      ['Grace Example', null],
    )
  })
})
