// The audit trail in a real store: every entry once, documents of limited size, and pseudonyms for erased people.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type AuditEntry, auditFields } from '../../../assessment/audit/entry.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { type Audit, auditIn } from '../../../store/collections/audit.ts'
import {
  type AuditScope,
  appendTo,
  expireTrail,
  mostEntries,
  mostRefused,
  pseudonymiseTrail,
  readTrail,
} from '../../../store/collections/audit-trail.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const scope = 'the-return' as AuditScope
const ann = 'ann' as PersonId

describe('The audit trail', () => {
  const folder = temporaryFolder()
  let stores: readonly [Store, Store]
  let audit: Audit

  beforeEach(() => {
    const file = join(folder(), 'audit.sqlite')
    stores = [openSqliteStore(file), openSqliteStore(file)]
    audit = auditIn(stores[0])
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
  })

  const entryNumber = (n: number, rest: Partial<AuditEntry> = {}): AuditEntry => ({
    ...{ id: `operation ${n}`, action: 'settings', at: new Date(n * 1000).toISOString(), by: ann },
    ...rest,
  })
  const entries = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => entryNumber(from + index))
  const read = () => Array.fromAsync(readTrail(audit, 'tenant', scope))
  const documents = () => Array.fromAsync(stores[0].list('tenant', 'audit'))

  it('holds every entry, the newest first, in documents of at most 200 entries', async () => {
    for (let from = 0; from < 450; from += 30) await appendTo(audit, 'tenant', scope, entries(from, from + 30))
    assert.deepEqual(await read(), entries(0, 450).reverse())
    const lengths = (await Array.fromAsync(audit.list('tenant'))).map(({ value }) => value.entries.length)
    assert.deepEqual(lengths.toSorted(), [mostEntries, mostEntries, 50].toSorted())
  })

  it('accepts more entries at once than one document holds', async () => {
    await appendTo(audit, 'tenant', scope, entries(0, 650))
    assert.equal((await read()).length, 650)
  })

  it('keeps a document below 600 KB, even with the longest possible ids', async () => {
    const id = 'x'.repeat(128) as PersonId
    const longest = (n: number): AuditEntry => ({
      ...{ id: `${n}${'o'.repeat(1024)} ${id} ${id}`, action: 'rules', at: new Date(n).toISOString(), by: id },
      ...{ assessment: id as string as never, person: id, function: 'F'.repeat(32), fields: auditFields },
    })
    await appendTo(
      audit,
      'tenant',
      scope,
      Array.from({ length: 450 }, (_, n) => longest(n)),
    )
    for (const { document } of await documents()) assert.ok(JSON.stringify(document).length < 600_000)
  })

  it('holds a repeated entry once, even after its document became full', async () => {
    await appendTo(audit, 'tenant', scope, entries(0, 190))
    await appendTo(audit, 'tenant', scope, entries(180, 210))
    await appendTo(audit, 'tenant', scope, entries(170, 210))
    assert.deepEqual(await read(), entries(0, 210).reverse())
  })

  it('does not lose or repeat an entry when two copies of the bot append at the same time', async () => {
    const copies = stores.map(auditIn)
    await Promise.all(
      copies.flatMap((copy, nth) =>
        Array.from({ length: 15 }, (_, index) =>
          appendTo(copy, 'tenant', scope, entries(1000 * nth + 20 * index, 1000 * nth + 20 * (index + 1))),
        ),
      ),
    )
    const ids = (await read()).map(({ id }) => id).toSorted()
    const expected = [...entries(0, 300), ...entries(1000, 1300)].map(({ id }) => id).toSorted()
    assert.deepEqual(ids, expected)
  })

  it(`records at most ${mostRefused} refused attempts on one record in a day, and more on the next day`, async () => {
    const attempt = (n: number, day: string): AuditEntry => ({
      ...{
        id: `refused person-${n} ${day}`,
        action: 'refused',
        at: `${day}T10:00:00.000Z`,
        by: `person-${n}` as PersonId,
      },
    })
    for (let n = 0; n < 60; n++) await appendTo(audit, 'tenant', scope, [attempt(n, '2026-05-04')])
    assert.equal((await read()).length, mostRefused)
    await appendTo(audit, 'tenant', scope, [attempt(1, '2026-05-05')])
    assert.equal((await read()).length, mostRefused + 1)
  })

  it('keeps every entry of an erased person under a pseudonym, in each document', async () => {
    const person = 'c0ffee00-1111-4222-8333-444455556666' as PersonId
    const about = (n: number) => entryNumber(n, { id: `refused ${person} ${n}`, by: person, person })
    await appendTo(
      audit,
      'tenant',
      scope,
      Array.from({ length: 230 }, (_, n) => about(n)),
    )
    await appendTo(audit, 'tenant', 'another' as AuditScope, entries(0, 3))
    await appendTo(audit, 'other tenant', scope, [about(1)])
    await pseudonymiseTrail(audit, 'tenant', person, 'former-1' as PersonId)
    assert.ok(!JSON.stringify(await documents()).includes(person))
    const all = await read()
    assert.deepEqual([all.length, all[0]?.by, all[229]?.person], [230, 'former-1', 'former-1'])
    assert.deepEqual(
      await Array.fromAsync(readTrail(audit, 'tenant', 'another' as AuditScope)),
      entries(0, 3).reverse(),
    )
    assert.ok(JSON.stringify(await Array.fromAsync(readTrail(audit, 'other tenant', scope))).includes(person))
  })

  it('replaces the id in every earlier entry if a person is erased while a document becomes full', async () => {
    const person = 'c0ffee00-1111-4222-8333-444455556666' as PersonId
    const about = (n: number) => entryNumber(n, { by: person })
    const many = Array.from({ length: mostEntries + 10 }, (_, n) => about(n))
    /** Erases the person before the nth write of the copy that appends, and gives the entries afterwards. */
    async function erasedBefore(nth: number): Promise<readonly AuditEntry[]> {
      const tenant = `before ${nth}`
      let writes = 0
      const appending = auditIn({
        ...stores[0],
        async write(...given) {
          writes += 1
          if (writes === nth) await pseudonymiseTrail(auditIn(stores[1]), tenant, person, 'former-1' as PersonId)
          return stores[0].write(...given)
        },
      })
      await appendTo(appending, tenant, scope, many)
      return Array.fromAsync(readTrail(audit, tenant, scope))
    }
    const named = (all: readonly AuditEntry[]) => all.filter(({ by }) => by === person).length
    // The head is written, then its copy, then the head is emptied, then the rest is written: ten later entries.
    for (const nth of [2, 3, 4]) {
      const all = await erasedBefore(nth)
      assert.deepEqual([all.length, named(all)], [mostEntries + 10, 10], `before write ${nth}`)
    }
  })

  it('also replaces the id in a document that is split off during the erasure', async () => {
    const person = 'c0ffee00-1111-4222-8333-444455556666' as PersonId
    await appendTo(audit, 'tenant', scope, [entryNumber(1, { by: person })])
    const others = auditIn(stores[1])
    let isFilled = false
    const erasing = {
      ...audit,
      async change(...given: Parameters<Audit['change']>) {
        // A colleague fills the head after the erasure has listed the documents.
        if (!isFilled) await appendTo(others, 'tenant', scope, entries(10, 10 + mostEntries))
        isFilled = true
        return audit.change(...given)
      },
    } as Audit
    await pseudonymiseTrail(erasing, 'tenant', person, 'former-1' as PersonId)
    assert.ok(!JSON.stringify(await documents()).includes(person))
  })

  it('drops entries older than the retention period, and takes new ones afterwards', async () => {
    await appendTo(audit, 'tenant', scope, entries(0, 450))
    assert.equal(await expireTrail(audit, 'tenant', new Date(420 * 1000).toISOString()), 420)
    assert.deepEqual(await read(), entries(420, 450).reverse())
    await appendTo(audit, 'tenant', scope, entries(450, 700))
    assert.deepEqual(await read(), entries(420, 700).reverse())
  })

  it('leaves no document if every entry is older than the retention period', async () => {
    await appendTo(audit, 'tenant', scope, entries(0, 20))
    await expireTrail(audit, 'tenant', new Date(1e6 * 1000).toISOString())
    assert.deepEqual(await documents(), [])
  })
})
