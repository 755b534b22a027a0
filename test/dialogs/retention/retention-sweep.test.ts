// An assessment that was not used for the months of the rule is announced, and removed 30 days later unless it is used.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type Assessment, startAssessment } from '../../../assessment/assessment.ts'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { nobodyYet } from '../../../assessment/people/person.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import type { Effect } from '../../../dialogs/effects.ts'
import { retentionSweep } from '../../../dialogs/retention/retention-sweep.ts'
import { removeDeleted } from '../../../dialogs/team/remove-deleted.ts'
import { readTrail } from '../../../store/collections/audit-trail.ts'
import { ballotId } from '../../../store/collections/ballots.ts'
import { retentionIn } from '../../../store/collections/erasing/retention.ts'
import type { Step } from '../../../store/documents/change.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { expire } from '../../../tools/data/privacy/expire.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { questionId, set, there } from '../../support/cards/sample.ts'
import { copyOver, named, rosterOf } from '../bot-copy.ts'

const conversation = '19:leadership@thread.tacv2'
const idOf = (name: string) => there(parseAssessmentId(name))
const [view, council] = [idOf('view'), idOf('council')]

describe('An assessment that is not used for long', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  beforeEach(async () => {
    store = openSqliteStore(join(folder(), 'retention.sqlite'))
    deps = copyOver(store, { members: async () => rosterOf('ann', 'ben') })
    const begun = { organisationId: 'tenant', owner: named('ann'), number: 1, startedAt: '2024-01-31T10:00:00.000Z' }
    const team = startTeam({ conversation }, named('ben'))
    await save(startAssessment(set, { ...begun, id: view }))
    await save(startAssessment(set, { ...begun, id: council, team }))
    await deps.people.create('tenant', named('ann'), {
      ...nobodyYet,
      assessments: [view],
      started: 1,
      returns: [council],
    })
    await deps.people.create('tenant', named('ben'), { ...nobodyYet, returns: [council] })
    const place = { kind: 'channel', reference: 'there', started: 1, deleted: [] } as const
    await deps.channels.create('tenant', conversation, { ...place, assessments: [council] })
    const ballot = { question: questionId('LEAD-1C'), round: 1, replacesRevision: 0, named: false, votes: {} }
    await deps.ballots.create('tenant', ballotId({ id: council }, questionId('LEAD-1C')), ballot)
  })
  afterEach(() => store.close())

  const save = (assessment: Assessment) => deps.assessments.create('tenant', assessment.id, assessment)

  /** Runs once at a moment. Returns the messages and their recipients. */
  async function lookAt(now: string, from = deps): Promise<readonly Effect[]> {
    const rule = { months: 24, keys: () => store.keys(), notes: retentionIn(store) }
    const effects: Effect[] = []
    for await (const looked of retentionSweep(from, rule, () => now)) {
      if ('fault' in looked) throw looked.fault
      effects.push(...looked.after)
    }
    return effects
  }
  const toldIn = (effects: readonly Effect[]) =>
    effects.map((effect) => (effect.type === 'tell' ? `${effect.to.person}: ${effect.card.fallbackText}` : effect.type))
  const left = async () =>
    (await Array.fromAsync(store.keys()))
      .filter(({ kind }) => kind !== 'retention' && kind !== 'audit')
      .map(({ kind, id }) => `${kind} ${id}`)
      .sort()

  it('is announced 30 days ahead: a view to its owner, a council return to its leads', async () => {
    assert.deepEqual(await lookAt('2025-12-29T10:00:00.000Z'), [])
    const told = toldIn(await lookAt('2026-01-02T10:00:00.000Z'))
    assert.deepEqual(told.sort(), [
      'ann: This will be removed on 1 Feb 2026',
      'ben: This will be removed on 1 Feb 2026',
    ])
    assert.equal((await left()).length, 6)
  })

  it('is announced once when two copies of the bot run', async () => {
    const other = copyOver(store, { members: deps.members })
    const [one, two] = await Promise.all([
      lookAt('2026-01-05T10:00:00.000Z'),
      lookAt('2026-01-05T10:00:00.000Z', other),
    ])
    assert.equal(one.length + two.length, 2)
    assert.deepEqual(await lookAt('2026-01-06T10:00:00.000Z'), [])
  })

  it('is removed with all its records 30 days after the announcement', async () => {
    await lookAt('2026-05-04T10:00:00.000Z')
    assert.deepEqual(await lookAt('2026-06-02T10:00:00.000Z'), [])
    assert.equal((await left()).length, 6)
    assert.deepEqual(toldIn(await lookAt('2026-06-03T10:00:00.000Z')), ['forget', 'forget'])
    assert.deepEqual(await left(), [`channel ${conversation}`])
    assert.deepEqual((await deps.channels.read('tenant', conversation))?.assessments, [])
  })

  it('keeps all its records if a person uses it at the moment of removal', async () => {
    await lookAt('2026-05-04T10:00:00.000Z')
    const before = await left()
    const used: Dependencies['assessments'] = {
      ...deps.assessments,
      change: async (tenant, id, step) => {
        const press = { question: questionId('LEAD-1C'), at: '2026-06-03T10:00:00.000Z', operation: 'press' }
        const moved = (one: Assessment | undefined) => ({ ...there(one), places: { [named('ann')]: press } })
        await deps.assessments.change(
          tenant,
          id,
          (one) => ({ type: 'save', value: moved(one), result: undefined }) as const,
        )
        return deps.assessments.change(tenant, id, step)
      },
    }
    await lookAt('2026-06-03T10:00:00.000Z', { ...deps, assessments: used })
    assert.deepEqual(await left(), before)
  })

  it('is removed by the next run after a removal that was cut short', async () => {
    await lookAt('2026-05-04T10:00:00.000Z')
    const fault = new Error('killed')
    const cut = {
      ...deps.history,
      ids: () => {
        throw fault
      },
    }
    await assert.rejects(lookAt('2026-06-03T10:00:00.000Z', { ...deps, history: cut }), fault)
    for await (const looked of removeDeleted(deps, () => '2026-06-03T10:05:00.000Z')) throw looked.fault
    await lookAt('2026-06-04T10:10:00.000Z')
    for await (const looked of removeDeleted(deps, () => '2026-06-04T10:15:00.000Z')) throw looked.fault
    assert.deepEqual(
      (await left()).filter((key) => !key.startsWith('person')),
      [`channel ${conversation}`],
    )
    assert.deepEqual((await deps.channels.read('tenant', conversation))?.assessments, [])
  })

  it('leaves an entry without a person in the audit trail, and the entries that were still undelivered', async () => {
    const id = 'moved settings'
    const outbox = [{ id, action: 'settings', at: '2024-02-01T10:00:00.000Z', by: named('ben'), assessment: council }]
    const waiting = (before: Assessment | undefined) =>
      ({ type: 'save', value: { ...there(before), outbox }, result: undefined }) as Step<Assessment, void>
    await deps.assessments.change('tenant', council, waiting)
    await lookAt('2026-05-04T10:00:00.000Z')
    await lookAt('2026-06-03T10:00:00.000Z')
    const trail = await Array.fromAsync(readTrail(deps.audit, 'tenant', council))
    assert.deepEqual(
      trail.map(({ action, at, by }) => ({ action, at, by })).toSorted((one, two) => (one.at < two.at ? -1 : 1)),
      [
        { action: 'settings', at: '2024-02-01T10:00:00.000Z', by: named('ben') },
        { action: 'delete', at: '2026-06-03T10:00:00.000Z', by: undefined },
      ],
    )
    const [removal, ...more] = await Array.fromAsync(readTrail(deps.audit, 'tenant', view))
    assert.deepEqual([removal?.action, removal?.by, more.length], ['delete', undefined, 0])
  })

  it('stays if it is used after the announcement', async () => {
    await lookAt('2026-05-04T10:00:00.000Z')
    await deps.assessments.change(
      'tenant',
      view,
      (before) =>
        ({
          ...{ type: 'save', result: undefined },
          value: { ...there(before), submittedAt: '2026-05-20T10:00:00.000Z' },
        }) as const,
    )
    await lookAt('2026-06-03T10:00:00.000Z')
    assert.ok(await deps.assessments.read('tenant', view))
    assert.equal(await deps.assessments.read('tenant', council), undefined)
  })

  it('is handled in working hours only, even if Teams does not list the members', async () => {
    assert.deepEqual(await lookAt('2026-05-04T03:00:00.000Z'), [])
    const silent = copyOver(store, { members: () => Promise.reject(new Error('no answer')) })
    assert.deepEqual(await lookAt('2026-05-04T10:00:00.000Z', silent), [])
    await lookAt('2026-06-03T10:00:00.000Z', silent)
    assert.deepEqual(await left(), [`channel ${conversation}`])
  })

  it('does not hold up the others if it cannot be read', async () => {
    await store.write({ tenant: 'tenant', kind: 'assessment', id: 'a-newer-one' }, { schema: 99, value: {} }, 'absent')
    const rule = { months: 24, keys: () => store.keys(), notes: retentionIn(store) }
    const looked = await Array.fromAsync(retentionSweep(deps, rule, () => '2026-05-04T10:00:00.000Z'))
    assert.equal(looked.filter((each) => 'fault' in each).length, 1)
    assert.equal(looked.flatMap((each) => ('fault' in each ? [] : each.after)).length, 2)
  })

  it('is removed by the command, or only counted on request', async () => {
    const before = await left()
    const counts = { personalViews: 1, councilReturns: 1, unreadable: 0 }
    assert.deepEqual(await expire(store, '2024-02-01', true, '2026-06-03T10:00:00.000Z'), counts)
    assert.deepEqual(await left(), before)
    assert.deepEqual(await expire(store, '2024-01-31', false, '2026-06-03T10:00:00.000Z'), {
      ...counts,
      personalViews: 0,
      councilReturns: 0,
    })
    assert.deepEqual(await expire(store, '2024-02-01', false, '2026-06-03T10:00:00.000Z'), counts)
    assert.deepEqual(await left(), [`channel ${conversation}`])
  })
})
