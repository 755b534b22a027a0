// The benchmark for a return: from BENCHMARK_FILE, from the store, or none; in both stores.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { publicationFor } from '../../../bot/benchmark/publication-for.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import { publicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import type { Publication } from '../../../scoring/benchmark/publication.ts'
import { publish } from '../../../scoring/benchmark/publish.ts'
import { publicationsIn } from '../../../store/benchmark/publications.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, system } from '../../../store/store.ts'
import { sampleCouncils } from '../../../tools/results/benchmark/sample-councils.ts'
import { dma } from '../../scoring/sets.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set as older } from '../../support/cards/sample.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'

const published = (set = dma, on = '2027-04-01', councils = 10, meaning = setMeaning(set)): Publication =>
  publish(sampleCouncils(set, meaning, councils, 'kept'), { set, meaning, on, coin: () => false }).publication

const nameOf = ({ questionSet: { id, version } }: Publication) => ({ id, version })

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`The benchmark of a return, from ${kind}`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let store: Store
    let reads = 0

    beforeEach(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
      const opened = emulator
        ? await openCosmosStore(emulator.settings)
        : openSqliteStore(join(folder(), 'kept.sqlite'))
      store = {
        ...opened,
        read: (key) => {
          reads += 1
          return opened.read(key)
        },
      }
      reads = 0
    })
    afterEach(async () => {
      await store.close()
      await emulator?.close()
    })

    const keep = (publication: Publication, file = publicationFile(publication)) =>
      publicationsIn(store).keep({
        ...{ questionSet: nameOf(publication), publishedOn: publication.publishedOn },
        ...{ file, from: 'imported' },
      })
    const found = (named?: Publication) => publicationFor(publicationsIn(store), named)(dma)

    it('is undefined without a file or an import', async () => {
      assert.equal(await found(), undefined)
    })

    it('takes one read, for ten councils or for many', async () => {
      for (const [on, councils] of [
        ['2027-04-01', 10],
        ['2027-07-01', 120],
      ] as const) {
        const publication = published(dma, on, councils)
        assert.equal(await keep(publication), 'kept')
        const find = publicationFor(publicationsIn(store), undefined)
        reads = 0
        assert.deepEqual(await find(dma), JSON.parse(JSON.stringify(publication)))
        assert.equal(reads, 1)
        assert.equal((await find(dma))?.publishedOn, on)
        assert.equal(reads, 2)
      }
    })

    it('comes from BENCHMARK_FILE before the store, for the version of that file', async () => {
      await keep(published(dma, '2027-07-01'))
      assert.equal((await found(published(dma, '2027-04-01')))?.publishedOn, '2027-04-01')
      assert.equal((await found(published(older, '2027-04-01')))?.publishedOn, '2027-07-01')
    })

    it('is not replaced by one of an earlier day', async () => {
      await keep(published(dma, '2027-07-01'))
      assert.equal(await keep(published(dma, '2027-04-01')), 'older')
      assert.equal((await found())?.publishedOn, '2027-07-01')
    })

    it('is of another version if this one has none, so that the card can say so', async () => {
      await keep(published(older))
      assert.equal((await found())?.questionSet.version, older.version)
      assert.equal((await found(published(older, '2026-01-01')))?.publishedOn, '2026-01-01')
    })

    it('is undefined if its questions differ under the same version, or if it cannot be read', async () => {
      await keep(published(dma, '2027-04-01', 10, setMeaning({ ...dma, levels: 4 })))
      assert.equal(await found(), undefined)
      const good = published(dma, '2027-05-01')
      await keep(good, publicationFile(good).replace(/"councils": \d+/, '"councils": 99'))
      assert.equal(await found(), undefined)
      const [first] = await Array.fromAsync(store.list(system, 'publication', 'of'))
      assert.ok(first)
      await store.write({ tenant: system, kind: 'publication', id: first.id }, 'nonsense', first.version)
      assert.equal(await found(), undefined)
    })
  })
}
