// Documents that an earlier version kept under ids in another case are found again, in either store.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { channelsIn } from '../../../store/collections/channels.ts'
import { mergeRecords } from '../../../store/collections/merge-records.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { unifyKeys } from '../../../store/documents/canonical-keys.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Key, type Store, system } from '../../../store/store.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const tenant = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'
const person = '0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20'
const loud = { tenant: tenant.toUpperCase(), person: person.toUpperCase() }
const conversation = '19:F175@thread.tacv2'

const personOf = (assessments: readonly string[], more: object = {}) => ({
  schema: 2,
  value: { assessments, started: assessments.length, returns: [], ...more },
})

/** Old keys, and the keys that they become. */
const moves: readonly (readonly [from: Key, to: Key])[] = [
  [
    { tenant: loud.tenant, kind: 'person', id: loud.person },
    { tenant, kind: 'person', id: person },
  ],
  [
    { tenant: loud.tenant, kind: 'assessment', id: 'abc' },
    { tenant, kind: 'assessment', id: 'abc' },
  ],
  [
    { tenant: loud.tenant, kind: 'ballot', id: 'abc/LEAD-1C' },
    { tenant, kind: 'ballot', id: 'abc/LEAD-1C' },
  ],
  [
    { tenant: loud.tenant, kind: 'channel', id: conversation },
    { tenant, kind: 'channel', id: conversation },
  ],
  [
    { tenant: system, kind: 'display', id: `${loud.tenant}/abc/board` },
    { tenant: system, kind: 'display', id: `${tenant}/abc/board` },
  ],
  [
    { tenant: system, kind: 'due', id: `${loud.tenant}/abc` },
    { tenant: system, kind: 'due', id: `${tenant}/abc` },
  ],
]

const stay: readonly Key[] = [
  { tenant: 'local', kind: 'person', id: '29:1aB' },
  { tenant, kind: 'person', id: '29:1XJKJMvc5GBtc2JwZq0oj' },
  { tenant, kind: 'channel', id: '19:ABC@thread.v2' },
]

function suite(name: string, open: () => Store | Promise<Store>): void {
  describe(`in ${name}, keys in another case`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      for await (const key of store.keys()) await store.remove(key, (await store.read(key))?.version ?? '')
    })
    afterEach(() => store.close())

    const unify = () => unifyKeys(store, mergeRecords(peopleIn(store), channelsIn(store)))
    const keys = async () => (await Array.fromAsync(store.keys())).map((key) => JSON.stringify(key)).sort()
    const named = (some: readonly Key[]) =>
      some.map(({ tenant, kind, id }) => JSON.stringify({ tenant, kind, id })).sort()

    it('are put into lower case with their documents, and other keys stay', async () => {
      for (const [from] of moves) await store.write(from, { of: from.kind }, 'absent')
      for (const key of stay) await store.write(key, { of: key.id }, 'absent')
      assert.deepEqual(await unify(), { moved: moves.length, kept: 0 })
      assert.deepEqual(await keys(), named([...moves.map(([, to]) => to), ...stay]))
      for (const [from, to] of moves) assert.deepEqual((await store.read(to))?.document, { of: from.kind })
      assert.deepEqual(await unify(), { moved: 0, kept: 0 })
    })

    it('lose no document if a run is cut short between writing and removing', async () => {
      for (const [from, to] of moves) {
        await store.write(from, { of: from.kind }, 'absent')
        await store.write(to, { of: from.kind }, 'absent')
      }
      assert.deepEqual(await unify(), { moved: moves.length, kept: 0 })
      assert.deepEqual(await keys(), named(moves.map(([, to]) => to)))
    })

    it('of one person are merged, with each assessment once', async () => {
      const [from, to] = moves[0] ?? assert.fail()
      const again = { tenant, kind: 'person', id: loud.person } as const
      await store.write(from, personOf(['a', 'b'], { returns: ['r'], muted: true }), 'absent')
      await store.write(again, personOf(['b'], { returns: ['s'] }), 'absent')
      await store.write(to, personOf(['b', 'c']), 'absent')
      assert.deepEqual(await unify(), { moved: 2, kept: 0 })
      const record = await peopleIn(store).read(tenant, to.id)
      assert.deepEqual([...(record?.assessments ?? [])].sort(), ['a', 'b', 'c'])
      assert.deepEqual([...(record?.returns ?? [])].sort(), ['r', 's'])
      assert.deepEqual([record?.started, record?.muted], [3, true])
      assert.deepEqual(await keys(), named([to]))
    })

    it('of one channel are merged, and the newest return stays the last', async () => {
      const channel = (assessments: readonly string[]) => ({
        schema: 1,
        value: { kind: 'channel', reference: 'x', assessments, started: assessments.length },
      })
      const [from, to] = moves[3] ?? assert.fail()
      await store.write(from, channel(['a']), 'absent')
      await store.write(to, channel(['b']), 'absent')
      assert.deepEqual(await unify(), { moved: 1, kept: 0 })
      assert.deepEqual((await channelsIn(store).read(tenant, to.id))?.assessments, ['a', 'b'])
    })

    it('stay if two different documents of another kind meet, and both are kept', async () => {
      const [from, to] = moves[1] ?? assert.fail()
      await store.write(from, { of: 'old' }, 'absent')
      await store.write(to, { of: 'new' }, 'absent')
      assert.deepEqual(await unify(), { moved: 0, kept: 1 })
      assert.deepEqual(await keys(), named([from, to]))
    })
  })
}

describe('With stored GUIDs', () => {
  const folder = temporaryFolder()
  suite('SQLite', () => openSqliteStore(join(folder(), 'assessments.sqlite')))

  let emulator: Emulator
  before(async () => {
    emulator = await startEmulator()
  })
  after(() => emulator.close())
  suite('Cosmos DB', () => openCosmosStore(emulator.settings))
})
