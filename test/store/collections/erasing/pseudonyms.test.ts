// Pseudonyms are salted with a secret of the store: a person has one in each store, and outsiders cannot compute it.

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { parsePersonId } from '../../../../assessment/ids.ts'
import { erasuresIn, parseErasure } from '../../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn, secretKey } from '../../../../store/collections/erasing/pseudonyms.ts'
import { readErasureLog } from '../../../../store/sqlite/erasure-log.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { there } from '../../../support/cards/sample.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const tenant = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'
const gwen = there(parsePersonId('0b3f6c9e-51a2-4c7d-8e11-6f2a9d4b7c30'))

describe('pseudonyms', () => {
  const folder = temporaryFolder()
  const stores: Store[] = []
  const open = (name: string) => {
    const store = openSqliteStore(join(folder(), name))
    stores.push(store)
    return store
  }
  afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())))

  it('are the same each time the store is opened, and differ in another store', async () => {
    const first = (await pseudonymsIn(open('one')))(tenant, gwen)
    assert.equal((await pseudonymsIn(open('one')))(tenant, gwen), first)
    assert.notEqual((await pseudonymsIn(open('other')))(tenant, gwen), first)
    assert.match(first, /^former-[0-9a-f]{32}$/)
  })

  it('cannot be worked out from the ids alone', async () => {
    const unsalted = hash('sha256', JSON.stringify(['former', tenant, gwen])).slice(0, 32)
    assert.notEqual((await pseudonymsIn(open('one')))(tenant, gwen), `former-${unsalted}`)
  })

  it('are the same for a GUID in capitals, and differ in another tenant', async () => {
    const formerOf = await pseudonymsIn(open('one'))
    assert.equal(formerOf(tenant.toUpperCase(), there(parsePersonId(gwen.toUpperCase()))), formerOf(tenant, gwen))
    assert.notEqual(formerOf('another', gwen), formerOf(tenant, gwen))
    const [small, large] = ['29:1abc', '29:1ABC'].map((id) => formerOf(tenant, there(parsePersonId(id))))
    assert.notEqual(small, large)
  })

  it('use one secret, even if two copies of the bot start at once', async () => {
    const store = open('one')
    const [one, two] = await Promise.all([pseudonymsIn(store), pseudonymsIn(store)])
    assert.equal(one(tenant, gwen), two(tenant, gwen))
    assert.match(JSON.stringify((await store.read(secretKey))?.document), /"secret":"[\w-]{43}"/)
  })

  it('are in the list of erasures, in the store and beside it, once each, without the person’s id', async () => {
    const store = open('one')
    const formerOf = await pseudonymsIn(store)
    const note = erasuresIn(store, formerOf)
    await note(tenant, gwen, '2026-05-04T10:00:00.000Z')
    await note(tenant, gwen, '2026-05-04T10:00:00.000Z')
    await note(tenant, gwen, '2026-06-04T10:00:00.000Z')
    const logged = readErasureLog(join(folder(), 'one'))
    assert.equal(logged.length, 2)
    assert.deepEqual(parseErasure(logged[0]?.document), {
      former: formerOf(tenant, gwen),
      at: '2026-05-04T10:00:00.000Z',
    })
    assert.equal((await Array.fromAsync(store.list(tenant, 'erasure'))).length, 2)
    assert.ok(!JSON.stringify(logged).includes(gwen))
  })
})
