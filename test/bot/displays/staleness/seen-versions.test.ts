// The state of a council return changes when this copy of the bot sees a newer record of it.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../../assessment/ids.ts'
import { seenVersions } from '../../../../bot/displays/staleness/seen-versions.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Key, Store } from '../../../../store/store.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'

const assessment = parseAssessmentId('the-return') ?? assert.fail()
const another = parseAssessmentId('another-return') ?? assert.fail()
const record: Key = { tenant: 't', kind: 'assessment', id: assessment }
const ballot: Key = { tenant: 't', kind: 'ballot', id: `${assessment}/LEAD-1C` }

describe('The state that a copy of the bot has seen', () => {
  const folder = temporaryFolder()
  let store: Store
  let seen: ReturnType<typeof seenVersions>
  beforeEach(async () => {
    store = await openSqliteStore(`${folder()}/store.sqlite`)
    seen = seenVersions(store)
  })
  afterEach(() => store.close())

  const state = () => seen.stateOf('t', assessment)
  const written = async (through: Store, key: Key, document: unknown) => {
    const found = await store.read(key)
    assert.notEqual(await through.write(key, document, found?.version ?? 'absent'), 'conflict')
  }

  for (const [what, key] of [
    ['the assessment', record],
    ['a ballot', ballot],
  ] as const) {
    it(`changes with a write of ${what}, but not with a read of the same version`, async () => {
      const before = state()
      await written(seen.store, key, 1)
      const after = state()
      assert.notEqual(after, before)
      await seen.store.read(key)
      assert.equal(state(), after)
    })

    it(`changes with a read of ${what} that another copy has written or removed`, async () => {
      await written(seen.store, key, 1)
      const before = state()
      await written(store, key, 2)
      assert.equal(state(), before)
      await seen.store.read(key)
      const after = state()
      assert.notEqual(after, before)
      await store.remove(key, (await store.read(key))?.version ?? assert.fail())
      await seen.store.read(key)
      assert.notEqual(state(), after)
    })

    it(`changes with a removal of ${what}, but not with one that met a conflict`, async () => {
      await written(seen.store, key, 1)
      const before = state()
      assert.equal(await seen.store.remove(key, 'another version'), 'conflict')
      assert.equal(state(), before)
      assert.equal(await seen.store.remove(key, (await store.read(key))?.version ?? assert.fail()), 'removed')
      assert.notEqual(state(), before)
    })
  }

  it('is separate for each council return and tenant, and ignores other kinds of records', async () => {
    const states = () => [state(), seen.stateOf('t', another), seen.stateOf('another tenant', assessment)]
    const before = states()
    assert.equal(new Set(before).size, 3)
    await written(seen.store, record, 1)
    assert.deepEqual(states().slice(1), before.slice(1))
    const after = state()
    await written(seen.store, { ...record, kind: 'display' }, 1)
    assert.equal(state(), after)
  })

  it('is dropped after 5,000 others, and then gets a new value instead of an old one', async () => {
    const before = state()
    const states = new Set([before])
    for (let other = 0; other < 5000; other++) {
      states.add(seen.stateOf('t', parseAssessmentId(`other-${other}`) ?? assert.fail()))
    }
    assert.equal(states.size, 5001)
    assert.ok(!states.has(state()))
  })
})
