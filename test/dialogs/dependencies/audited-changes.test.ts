// The audit trail of what a team does: one entry for each change, even after a crash, for leads to read.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Press } from '../../../cards/press.ts'
import { auditedChanges, mostWaitingEntries } from '../../../dialogs/dependencies/audited-changes.ts'
import { coalescedReads } from '../../../dialogs/dependencies/coalesced-reads.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Reply } from '../../../dialogs/turn.ts'
import type { AuditScope } from '../../../store/collections/audit-trail.ts'
import { readTrail } from '../../../store/collections/audit-trail.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { buttonsOf, headingsOf, textsOf } from '../../support/cards/card-reading.ts'
import { questionId, there } from '../../support/cards/sample.ts'
import { channel, copyOver, named, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'
import { unevenStore } from '../uneven-store.ts'

describe('The audit trail of a turn', () => {
  const folder = temporaryFolder()
  let opened: Store
  let store: ReturnType<typeof unevenStore>
  let deps: Dependencies
  let presses = 0

  beforeEach(() => {
    opened = openSqliteStore(join(folder(), 'audited.sqlite'))
    store = unevenStore(opened, { waits: [0], written: () => {} })
    deps = copyOver(store.store, { members: async () => rosterOf('ann', 'bob') })
  })
  afterEach(() => opened.close())

  type Given = { place?: typeof channel | typeof ownChat; inputs?: Record<string, string>; operation?: string }
  const press = (who: string, pressed: Press, given: Given = {}, by = deps): Promise<Reply> => {
    const { place = channel, inputs = {}, operation = `${who} ${++presses}` } = given
    return route(turnOf(who, { type: 'pressed', press: pressed, inputs }, { place, operation }), by)
  }
  async function started() {
    await route(turnOf('ann', typing('start')), deps)
    const [found] = await Array.fromAsync(deps.channels.list('tenant'))
    return there(found?.value.assessments[0])
  }
  const trail = (scope: AuditScope) => Array.fromAsync(readTrail(deps.audit, 'tenant', scope))
  const actions = async (scope: AuditScope) => (await trail(scope)).map(({ action }) => action).reverse()
  const outbox = async (id: AuditScope) => (await deps.assessments.read('tenant', id))?.outbox

  it('has an entry for each act of leads and members, with ids and without typed text', async () => {
    const assessment = await started()
    await press('ann', { do: 'name-lead', assessment, person: named('bob'), lead: true })
    await press('bob', { do: 'take', assessment, function: 'LEAD' })
    await press('bob', { do: 'hand-to', assessment, function: 'LEAD', seen: named('bob'), to: named('ann') })
    await press('ann', { do: 'hand-to', assessment, function: 'LEAD', seen: named('ann') })
    await press(
      'ann',
      { do: 'save-settings', assessment, part: 'dates' },
      { place: ownChat, inputs: { name: 'Secret plan' } },
    )
    await press('ann', { do: 'together', assessment })
    await press('ann', { do: 'submit', assessment })
    await press('bob', { do: 'reopen', assessment })
    await press('bob', { do: 'erase-return', assessment })
    assert.deepEqual(await actions(assessment), [
      ...['start', 'name-lead', 'give-function', 'give-function', 'free-function', 'settings'],
      ...['submit', 'reopen', 'delete'],
    ])
    const all = (await trail(assessment)).reverse()
    assert.deepEqual(
      all.map(({ by }) => by),
      ['ann', 'ann', 'bob', 'bob', 'ann', 'ann', 'ann', 'bob', 'bob'],
    )
    assert.deepEqual([all[3]?.person, all[3]?.function, all[5]?.fields], ['ann', 'LEAD', ['name']])
    assert.ok(!JSON.stringify(all).includes('Secret'))
  })

  it('has one entry for an act that is delivered twice', async () => {
    const assessment = await started()
    const naming = { do: 'name-lead', assessment, person: named('bob'), lead: true } as const
    await press('ann', naming, { operation: 'once' })
    await press('ann', naming, { operation: 'once' })
    assert.deepEqual(await actions(assessment), ['start', 'name-lead'])
  })

  for (const nth of [1, 2]) {
    it(`keeps the entry when write ${nth} after the change fails: leads read it, and the next change delivers it`, async () => {
      const assessment = await started()
      // Before the change, the record of the council lists the return, and another counts its votes.
      store.cut({ nth: nth + 2, when: 'before' })
      const reply = await press('ann', { do: 'submit', assessment })
      assert.notEqual(headingsOf(cardOf(reply))[0], 'That did not work')
      assert.equal((await outbox(assessment))?.length, 1)
      const shown = textsOf(cardOf(await press('ann', { do: 'history', assessment })))
      assert.equal(shown.filter((text) => text === 'Submitted by you').length, 1)
      await press('ann', { do: 'reopen', assessment })
      assert.deepEqual(await actions(assessment), ['start', 'submit', 'reopen'])
      assert.equal(await outbox(assessment), undefined)
    })
  }

  it('has no entry for a change whose write failed', async () => {
    const assessment = await started()
    // The record of the council, that of its votes, and the change. The third attempt finds the first record written.
    for (const [attempt, nth] of [0, 1, 1].entries()) {
      store.cut({ nth, when: 'before' })
      const operation = `submits ${attempt}`
      await assert.rejects(press('ann', { do: 'submit', assessment }, { operation }), StoreUnavailable)
      assert.deepEqual(await actions(assessment), ['start'])
    }
  })

  it('has one entry for the deletion of a personal view, even if the removal fails at first', async () => {
    await route(turnOf('ann', typing('start'), { place: ownChat }), deps)
    const view = there((await deps.people.read('tenant', named('ann')))?.assessments[0])
    const turn = turnOf('ann', typing('x'), { place: ownChat, operation: 'deleting' })
    const gone = () => ({ type: 'remove', result: undefined }) as const
    const audited = auditedChanges(turn, deps).assessments
    // Saved with its entry, delivered, taken out of the outbox; the fourth writing is the removal.
    store.cut({ nth: 3, when: 'before' })
    await assert.rejects(audited.change('tenant', view, gone), StoreUnavailable)
    assert.notEqual(await deps.assessments.read('tenant', view), undefined)
    await audited.change('tenant', view, gone)
    assert.equal(await deps.assessments.read('tenant', view), undefined)
    assert.deepEqual(await actions(view), ['start', 'delete'])
  })

  it('has the entry before the view is removed: a view stays if its entry could not be written', async () => {
    await route(turnOf('ann', typing('start'), { place: ownChat }), deps)
    const view = there((await deps.people.read('tenant', named('ann')))?.assessments[0])
    const audited = auditedChanges(turnOf('ann', typing('x'), { place: ownChat }), deps).assessments
    const gone = () => ({ type: 'remove', result: undefined }) as const
    // The second writing is the trail's.
    store.cut({ nth: 1, when: 'before' })
    await assert.rejects(audited.change('tenant', view, gone), StoreUnavailable)
    assert.notEqual(await deps.assessments.read('tenant', view), undefined)
  })

  it('has a pseudonym in place of a person who erased their data, and an entry for the erasure', async () => {
    await started()
    await route(turnOf('bob', typing('start'), { place: ownChat }), deps)
    await press('bob', { do: 'erase', asked: '2026-05-04T10:00:00.000Z' }, { place: ownChat })
    const chunks = (await Array.fromAsync(deps.audit.list('tenant'))).map(({ value }) => value)
    const entries = chunks.flatMap((chunk) => chunk.entries)
    assert.ok(entries.every(({ by, person }) => by !== 'bob' && person !== 'bob'))
    const theirs = entries.filter(({ by }) => by === deps.formerOf('tenant', named('bob')))
    assert.deepEqual(theirs.map(({ action }) => action).toSorted(), ['delete', 'privacy-erase', 'start'])
  })

  it('notes refused requests once a day for each person, and none of a client that refreshes by itself', async () => {
    const assessment = await started()
    await press('mal', { do: 'board', assessment }, {}, coalescedReads(deps))
    assert.deepEqual(await actions(assessment), ['start'])
    for (const pressed of [{ do: 'board' }, { do: 'results' }, { do: 'submit' }, { do: 'take-lead' }] as const) {
      await press('mal', { ...pressed, assessment })
    }
    assert.deepEqual(await actions(assessment), ['start', 'refused'])
    assert.equal((await trail(assessment))[0]?.by, 'mal')
    await route(turnOf('ann', typing('start'), { place: ownChat }), deps)
    const view = there((await deps.people.read('tenant', named('ann')))?.assessments[0])
    await press('bob', { do: 'results', assessment: view }, { place: ownChat })
    await press('ann', { do: 'results', assessment: view }, { place: ownChat })
    assert.deepEqual(await actions(view), ['start', 'refused'])
  })

  it('holds a bounded number of undelivered entries; at the bound, changes with an entry fail and other acts go on', async () => {
    const assessment = await started()
    const own = { id: 'audit of a damaged trail', action: 'settings', at: '', assessment } as const
    await deps.assessments.change('tenant', assessment, (before) => {
      const outbox = Array.from({ length: mostWaitingEntries }, (_, index) => ({ ...own, id: `${index}` }))
      return { type: 'save', value: { ...there(before), outbox }, result: undefined } as const
    })
    const key = { tenant: 'tenant', kind: 'audit', id: assessment } as const
    await opened.write(key, 'damaged', there(await opened.read(key)).version)
    await assert.rejects(press('ann', { do: 'submit', assessment }), StoreUnavailable)
    await press('bob', { do: 'ask', assessment, question: questionId('LEAD-1C') })
    await press('ann', { do: 'together', assessment })
    const kept = there(await deps.assessments.read('tenant', assessment))
    assert.deepEqual([kept.submittedAt, kept.outbox?.length], [undefined, mostWaitingEntries])
    assert.equal(kept.team?.asking?.question, 'LEAD-1C')
  })

  it('is shown to leads only, page by page', async () => {
    const assessment = await started()
    for (let n = 0; n < 10; n++) {
      await press('ann', { do: 'take', assessment, function: 'LEAD' })
      await press('ann', { do: 'hand-to', assessment, function: 'LEAD', seen: named('ann') })
    }
    assert.equal(headingsOf(cardOf(await press('bob', { do: 'history', assessment })))[0], 'That did not work')
    const first = cardOf(await press('ann', { do: 'history', assessment }))
    const second = cardOf(await press('ann', { do: 'history', assessment, page: 2 }))
    const told = (card: typeof first) => textsOf(card).filter((text) => / by you$/.test(text))
    assert.deepEqual([told(first).length, told(second).length], [15, 6])
    assert.equal(told(second).at(-1), 'Started by you')
    const titles = (card: typeof first) => buttonsOf(card).map(({ title }) => title)
    assert.deepEqual(
      [titles(first), titles(second)],
      [
        ['Next', 'Board'],
        ['Previous', 'Board'],
      ],
    )
  })
})

const cardOf = (reply: Reply) => JSON.parse(JSON.stringify(reply.type === 'card' ? reply.card : {}))
