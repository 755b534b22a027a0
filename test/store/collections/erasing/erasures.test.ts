// The list of erasures: one entry each, with a limit on the deleted views of one person.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../../../assessment/ids.ts'
import { most } from '../../../../assessment/limits.ts'
import { erasuresIn, parseErasure } from '../../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../../store/collections/erasing/pseudonyms.ts'
import { readErasureLog } from '../../../../store/sqlite/erasure-log.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { person, stranger } from '../../../support/cards/sample.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

describe('The erasures of a store', () => {
  const folder = temporaryFolder()
  const file = () => join(folder(), 'assessments.sqlite')
  let store: Store

  beforeEach(() => {
    store = openSqliteStore(file())
  })
  afterEach(() => store.close())

  const at = (second: number) => new Date(Date.UTC(2026, 4, 4, 10, 0, second)).toISOString()
  const view = (nth: number) => `view-${nth}` as AssessmentId
  const noted = async () => {
    const ids = await Array.fromAsync(store.list('tenant', 'erasure'))
    return Promise.all(
      ids.map(async ({ id }) => parseErasure((await store.read({ tenant: 'tenant', kind: 'erasure', id }))?.document)),
    )
  }

  it('note a deleted view once, even if its deletion is repeated', async () => {
    const note = erasuresIn(store, await pseudonymsIn(store))
    await note('tenant', person, at(1), view(1))
    await note('tenant', person, at(2), view(1))
    assert.deepEqual(
      (await noted()).map(({ view, at }) => [view, at]),
      [[view(1), at(1)]],
    )
    assert.equal(readErasureLog(file()).length, 1)
  })

  it('keep the last two hundred deleted views of a person, and those of other people', async () => {
    const note = erasuresIn(store, await pseudonymsIn(store))
    await note('tenant', stranger, at(0), view(0))
    await note('tenant', person, at(0))
    for (let nth = 1; nth <= most.assessments + 5; nth += 1) await note('tenant', person, at(nth), view(nth))
    const all = await noted()
    const views = all.map(({ view }) => view)
    assert.equal(views.length, most.assessments + 2)
    assert.ok(views.includes(view(0)) && views.includes(undefined))
    assert.ok(!views.includes(view(5)) && views.includes(view(6)) && views.includes(view(most.assessments + 5)))
  })

  it('name no person', async () => {
    const note = erasuresIn(store, await pseudonymsIn(store))
    await note('tenant', person, at(1), view(1))
    assert.ok(!JSON.stringify(await noted()).includes(person))
  })
})
