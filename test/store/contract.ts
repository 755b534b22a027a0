// The contract of every store. A store's test opens one and runs this suite against it.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type Key, type Kind, type Store, StoreUnavailable } from '../../store/store.ts'

/** Runs the suite. `open` gives a store without documents of the tenants that are made up here. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the store's contract`, () => {
    let store: Store
    let tenant: string

    beforeEach(async () => {
      store = await open()
      tenant = randomUUID()
    })
    afterEach(() => store.close())

    const at = (id: string, kind: Kind = 'assessment'): Key => ({ tenant, kind, id })

    /** Creates a document that must not be there yet, and gives its version. */
    async function created(key: Key, document: unknown): Promise<string> {
      const written = await store.write(key, document, 'absent')
      assert.notEqual(written, 'conflict')
      return written === 'conflict' ? '' : written.version
    }

    async function listed(of: string, kind: Kind): Promise<string[]> {
      const ids = []
      for await (const { id } of store.list(of, kind)) ids.push(id)
      return ids.sort()
    }

    describe('reading', () => {
      it('returns undefined if nothing was written', async () => {
        assert.equal(await store.read(at('a')), undefined)
      })

      it('returns a document with its version as soon as the write is acknowledged', async () => {
        const first = await created(at('a'), { answer: 'no' })
        assert.deepEqual(await store.read(at('a')), { document: { answer: 'no' }, version: first })
        const second = await store.write(at('a'), { answer: 'yes' }, first)
        assert.notEqual(second, 'conflict')
        assert.deepEqual(await store.read(at('a')), { document: { answer: 'yes' }, ...Object(second) })
      })

      it('returns a copy: a change to it does not change the stored document', async () => {
        await created(at('a'), { answers: ['yes'] })
        const mine = await store.read(at('a'))
        Object(mine?.document).answers.push('no')
        assert.deepEqual((await store.read(at('a')))?.document, { answers: ['yes'] })
      })
    })

    describe('writing', () => {
      it('does not create a document that exists', async () => {
        const version = await created(at('a'), { by: 'the first' })
        assert.equal(await store.write(at('a'), { by: 'the second' }, 'absent'), 'conflict')
        assert.deepEqual(await store.read(at('a')), { document: { by: 'the first' }, version })
      })

      it('does not replace a version that is no longer the current one', async () => {
        const stale = await created(at('a'), { turn: 1 })
        await store.write(at('a'), { turn: 2 }, stale)
        assert.equal(await store.write(at('a'), { turn: 3 }, stale), 'conflict')
        assert.deepEqual((await store.read(at('a')))?.document, { turn: 2 })
      })

      it('does not replace a document that was removed or never existed', async () => {
        const version = await created(at('a'), {})
        await store.remove(at('a'), version)
        assert.equal(await store.write(at('a'), {}, version), 'conflict')
        assert.equal(await store.write(at('b'), {}, version), 'conflict')
        assert.equal(await store.read(at('a')), undefined)
        assert.equal(await store.read(at('b')), undefined)
      })

      it('reports a conflict for a version that the store never returned', async () => {
        await created(at('a'), { turn: 1 })
        for (const version of ['', 'nonsense', '-1', '"quoted"']) {
          assert.equal(await store.write(at('a'), { turn: 2 }, version), 'conflict', version)
        }
        assert.deepEqual((await store.read(at('a')))?.document, { turn: 1 })
      })

      it('succeeds for exactly one of fifty that replace the same version', async () => {
        const version = await created(at('a'), { winner: 'nobody' })
        const racers = Array.from({ length: 50 }, (_, number) => `racer ${number}`)
        const finished = await Promise.all(racers.map((winner) => store.write(at('a'), { winner }, version)))
        const winners = racers.filter((_, number) => finished[number] !== 'conflict')
        assert.equal(winners.length, 1)
        assert.deepEqual((await store.read(at('a')))?.document, { winner: winners[0] })
      })

      it('succeeds for exactly one of fifty that create the same document', async () => {
        const racers = Array.from({ length: 50 }, (_, number) => `racer ${number}`)
        const finished = await Promise.all(racers.map((winner) => store.write(at('a'), { winner }, 'absent')))
        const winners = racers.filter((_, number) => finished[number] !== 'conflict')
        assert.equal(winners.length, 1)
        assert.deepEqual((await store.read(at('a')))?.document, { winner: winners[0] })
      })

      it('saves other documents when one of several concurrent writes is a conflict', async () => {
        await created(at('taken'), { by: 'the first' })
        const [before, conflict, after] = await Promise.all([
          store.write(at('before'), { place: 1 }, 'absent'),
          store.write(at('taken'), { place: 2 }, 'absent'),
          store.write(at('after'), { place: 3 }, 'absent'),
        ])
        assert.notEqual(before, 'conflict')
        assert.equal(conflict, 'conflict')
        assert.notEqual(after, 'conflict')
        assert.deepEqual((await store.read(at('before')))?.document, { place: 1 })
        assert.deepEqual((await store.read(at('taken')))?.document, { by: 'the first' })
        assert.deepEqual((await store.read(at('after')))?.document, { place: 3 })
      })
    })

    describe('removing', () => {
      it('removes the named version, and only once', async () => {
        const version = await created(at('a'), {})
        assert.equal(await store.remove(at('a'), version), 'removed')
        assert.equal(await store.read(at('a')), undefined)
        assert.equal(await store.remove(at('a'), version), 'conflict')
      })

      it('does not remove a document that somebody else has changed since', async () => {
        const stale = await created(at('a'), { turn: 1 })
        await store.write(at('a'), { turn: 2 }, stale)
        assert.equal(await store.remove(at('a'), stale), 'conflict')
        assert.deepEqual((await store.read(at('a')))?.document, { turn: 2 })
      })

      it('does not remove a document by a version that the store never returned', async () => {
        await created(at('a'), { turn: 1 })
        assert.equal(await store.remove(at('a'), 'nonsense'), 'conflict')
        assert.deepEqual((await store.read(at('a')))?.document, { turn: 1 })
      })
    })

    describe('versions', () => {
      it('are never reused for a key, even if it is removed and created again', async () => {
        const seen: string[] = []
        for (let life = 0; life < 4; life++) {
          let version = await created(at('a'), { life })
          seen.push(version)
          for (let turn = 0; turn < life; turn++) {
            const written = await store.write(at('a'), { life, turn }, version)
            assert.notEqual(written, 'conflict')
            if (written !== 'conflict') version = written.version
            seen.push(version)
          }
          await store.remove(at('a'), version)
        }
        assert.equal(seen.length, 10)
        assert.equal(new Set(seen).size, 10)
      })

      it('from before a removal do not match a document that was created again', async () => {
        const before = await created(at('a'), { life: 1 })
        await store.remove(at('a'), before)
        await created(at('a'), { life: 2 })
        assert.equal(await store.write(at('a'), { life: 1, turn: 2 }, before), 'conflict')
        assert.equal(await store.remove(at('a'), before), 'conflict')
        assert.deepEqual((await store.read(at('a')))?.document, { life: 2 })
      })
    })

    describe('listing', () => {
      it('returns every document of the kind in the tenant with its version, and no other', async () => {
        const elsewhere = randomUUID()
        const version = await created(at('a'), { title: 'A' })
        await created(at('b'), { title: 'B' })
        await created(at('p', 'person'), {})
        await created({ tenant: elsewhere, kind: 'assessment', id: 'c' }, {})
        assert.deepEqual(await listed(tenant, 'assessment'), ['a', 'b'])
        assert.deepEqual(await listed(tenant, 'person'), ['p'])
        assert.deepEqual(await listed(elsewhere, 'assessment'), ['c'])
        for await (const found of store.list(tenant, 'assessment')) {
          if (found.id === 'a') assert.deepEqual(found, { id: 'a', document: { title: 'A' }, version })
        }
      })

      it('returns nothing before the first write, and nothing after the last removal', async () => {
        assert.deepEqual(await listed(tenant, 'assessment'), [])
        await store.remove(at('a'), await created(at('a'), {}))
        assert.deepEqual(await listed(tenant, 'assessment'), [])
      })

      it('returns three hundred documents, each once', async () => {
        const ids = Array.from({ length: 300 }, (_, number) => `assessment-${number}`).sort()
        await Promise.all(ids.map((id) => created(at(id), {})))
        assert.deepEqual(await listed(tenant, 'assessment'), ids)
      })

      it('reaches the end while documents are added and removed', async () => {
        const ids = ['a', 'b', 'c', 'd']
        await Promise.all(ids.map((id) => created(at(id), { turn: 1 })))
        const seen = []
        for await (const { id, version } of store.list(tenant, 'assessment')) {
          seen.push(id)
          assert.equal(await store.remove(at(id), version), 'removed')
          await created(at(`late ${id}`), { turn: 1 })
          if (seen.length > 8) break
        }
        assert.deepEqual(seen.filter((id) => ids.includes(id)).sort(), ids)
      })
    })

    describe('listing every key', () => {
      async function keysOf(...tenants: string[]): Promise<string[]> {
        const found = []
        for await (const { tenant, kind, id } of store.keys()) {
          if (tenants.includes(tenant)) found.push(`${tenants.indexOf(tenant)} ${kind} ${id}`)
        }
        return found.sort()
      }

      it('returns the keys of every tenant and every kind, each once', async () => {
        const elsewhere = randomUUID()
        await created(at('channel/19:a'), {})
        await created(at('channel/19:a', 'person'), {})
        await created({ tenant: elsewhere, kind: 'assessment', id: 'b' }, {})
        await store.remove(at('gone'), await created(at('gone'), {}))
        assert.deepEqual(await keysOf(tenant, elsewhere), [
          '0 assessment channel/19:a',
          '0 person channel/19:a',
          '1 assessment b',
        ])
      })

      it('returns three hundred keys, each once', async () => {
        const ids = Array.from({ length: 300 }, (_, number) => `assessment-${number}`)
        await Promise.all(ids.map((id) => created(at(id), {})))
        assert.deepEqual(await keysOf(tenant), ids.map((id) => `0 assessment ${id}`).sort())
      })
    })

    describe('keys and documents', () => {
      it('are kept apart by tenant and kind if the ids are the same', async () => {
        const other = randomUUID()
        const keys: Key[] = [at('a'), at('a', 'person'), { tenant: other, kind: 'assessment', id: 'a' }]
        for (const [place, key] of keys.entries()) await created(key, { place })
        const found = await Promise.all(keys.map((key) => store.read(key)))
        assert.deepEqual(
          found.map((each) => each?.document),
          [{ place: 0 }, { place: 1 }, { place: 2 }],
        )
        await store.remove(at('a'), found[0]?.version ?? '')
        assert.deepEqual((await store.read({ tenant: other, kind: 'assessment', id: 'a' }))?.document, { place: 2 })
      })

      it('may contain characters that are special in a path, a query or a URL', async () => {
        const ids = [
          'channel/19:abc@thread.tacv2',
          'a/b\\c',
          '?q=1&r=2#top',
          "O'Brien; DROP TABLE documents --",
          '100%',
          '%2F',
          '"quoted"',
          'with space ',
          'with space',
          '..',
          'Ŵyth ŷd 🐑',
          'A',
          'a',
          'e\u0301',
          '\u00e9',
          'x'.repeat(200),
        ]
        for (const id of ids) await created(at(id), { id })
        for (const id of ids) assert.deepEqual((await store.read(at(id)))?.document, { id })
        assert.deepEqual(await listed(tenant, 'assessment'), [...ids].sort())
      })

      it('keep every character of every language, and every kind of JSON value', async () => {
        const document = {
          welsh: 'Llŷn, ŵyn, Ŷ',
          emoji: '👩🏽‍💻',
          controls: '\u0000\u0001\t\r\n\u2028\u2029',
          halfAPair: '\ud83d',
          quotes: `'"\\`,
          'key with ü': [true, false, null, 0, -1.5, 1e21, Number.MAX_SAFE_INTEGER, '', [], {}],
        }
        await created(at('a'), document)
        assert.deepEqual((await store.read(at('a')))?.document, document)
      })

      it('may be as large as 300 KB', async () => {
        const document = { notes: Array.from({ length: 3000 }, (_, line) => `${line}:`.padEnd(97, 'ŵ')) }
        const version = await created(at('a'), document)
        assert.deepEqual(await store.read(at('a')), { document, version })
        const shorter = await store.write(at('a'), { notes: [] }, version)
        assert.notEqual(shorter, 'conflict')
        assert.deepEqual((await store.read(at('a')))?.document, { notes: [] })
      })
    })

    describe('the store', () => {
      it('reports that it is available', async () => {
        await store.check()
      })

      it('finishes the writes in progress when it is closed', async () => {
        const writes = ['a', 'b', 'c'].map((id) => store.write(at(id), {}, 'absent'))
        await store.close()
        for (const written of await Promise.all(writes)) assert.notEqual(written, 'conflict')
      })

      it('refuses every operation after it is closed, and may be closed twice', async () => {
        const version = await created(at('a'), {})
        await store.close()
        await store.close()
        await assert.rejects(store.read(at('a')), StoreUnavailable)
        await assert.rejects(store.write(at('a'), {}, version), StoreUnavailable)
        await assert.rejects(store.write(at('b'), {}, 'absent'), StoreUnavailable)
        await assert.rejects(store.remove(at('a'), version), StoreUnavailable)
        await assert.rejects(listed(tenant, 'assessment'), StoreUnavailable)
        await assert.rejects(Array.fromAsync(store.keys()), StoreUnavailable)
        await assert.rejects(store.check(), StoreUnavailable)
      })
    })
  })
}
