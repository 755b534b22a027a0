// A council that is removed with its only return: its consent to the benchmark is withdrawn, and hubs are told.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import { most } from '../../../../assessment/limits.ts'
import { newOrganisation } from '../../../../assessment/organisation/organisation.ts'
import { addedOrganisation, withLeftConsents } from '../../../../assessment/organisation/tenant-councils.ts'
import { consentedReturns } from '../../../../bot/benchmark/consented-returns.ts'
import { addCouncil, leaveCouncil } from '../../../../dialogs/team/councils/tenant-councils.ts'
import { organisationsIn } from '../../../../store/collections/organisations.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { there } from '../../../support/cards/sample.ts'

describe('A council that is removed with its return', () => {
  const folder = temporaryFolder()
  const its = there(parseAssessmentId('11111111-2222-4333-8444-555555555555'))
  const id = addedOrganisation('made-up')
  let store: Store
  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'councils.sqlite'))
  })
  afterEach(() => store.close())

  const deps = () => ({ organisations: organisationsIn(store) })
  const on = '2026-11-29'
  const handedIn = async () => Array.fromAsync(consentedReturns({ store, sets: { find: () => undefined }, on }))

  async function agreed(consent: string, withdrawn: readonly string[] = []): Promise<void> {
    await addCouncil(deps(), 'tenant', id, { council: { name: 'Wrenbridge' }, addedFor: its })
    await organisationsIn(store).change('tenant', id, (record) => ({
      type: 'save',
      value: {
        ...there(record),
        benchmark: { revision: 3, consent: { id: consent, since: '2026-01-01T09:00:00.000Z' }, withdrawn },
      },
      result: undefined,
    }))
  }

  it('is sent to hubs as withdrawn from then on, under each of its ids', async () => {
    await agreed('the-id', ['an-earlier-id'])
    await leaveCouncil(deps(), 'tenant', id, its)
    await leaveCouncil(deps(), 'tenant', id, its)
    assert.equal(await organisationsIn(store).read('tenant', id), undefined)
    const told = { tenant: 'tenant', organisation: 'tenant', type: 'withdrawn' }
    assert.deepEqual(await handedIn(), [
      { ...told, council: 'an-earlier-id' },
      { ...told, council: 'the-id' },
    ])
  })

  it('is sent as withdrawn even after a crash: the consent is withdrawn before the council is removed', async () => {
    await agreed('the-id')
    let writes = 0
    const organisations = organisationsIn(store)
    const change: typeof organisations.change = (...given) => {
      writes += 1
      if (writes > 1) throw new Error('The process ends here.')
      return organisations.change(...given)
    }
    await assert.rejects(leaveCouncil({ organisations: { ...organisations, change } }, 'tenant', id, its))
    assert.deepEqual(
      (await handedIn()).map(({ type }) => type),
      ['withdrawn'],
    )
    await leaveCouncil(deps(), 'tenant', id, its)
    assert.deepEqual(
      (await handedIn()).map(({ organisation, type }) => [organisation, type]),
      [['tenant', 'withdrawn']],
    )
  })

  it('stays with its consent if it has another return', async () => {
    await agreed('the-id')
    const other = there(parseAssessmentId('99999999-2222-4333-8444-555555555555'))
    await organisationsIn(store).change('tenant', id, (record) => ({
      type: 'save',
      value: { ...there(record), returns: [{ assessment: other, submittedAt: '2026-03-01T09:00:00.000Z' }] },
      result: undefined,
    }))
    await leaveCouncil(deps(), 'tenant', id, its)
    assert.ok((await organisationsIn(store).read('tenant', id))?.benchmark?.consent)
  })

  it('leaves a bounded list of withdrawn ids with the first council, and drops the oldest', () => {
    let first = newOrganisation
    for (let nth = 0; nth < most.leftConsents + 50; nth += 1) {
      first = withLeftConsents(first, [`id-${nth}`])
    }
    assert.equal(first.benchmark?.left?.length, most.leftConsents)
    assert.equal(first.benchmark?.left?.at(-1), `id-${most.leftConsents + 49}`)
  })
})
