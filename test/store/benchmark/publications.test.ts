// The published benchmarks of a store: the latest is the one of the latest day, and no write is repeated.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type Publications, publicationsIn } from '../../../store/benchmark/publications.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

describe('The publications of a store', () => {
  const folder = temporaryFolder()
  let store: Store
  let publications: Publications
  let writes: number

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'publications.sqlite'))
    writes = 0
    publications = publicationsIn({
      ...store,
      write(...given) {
        writes += 1
        return store.write(...given)
      },
    })
  })
  afterEach(() => store.close())

  const keep = (
    version: string,
    publishedOn: string,
    from: 'hub' | 'imported',
    file = `${version} of ${publishedOn}`,
  ) => publications.keep({ questionSet: { id: 'dma', version }, publishedOn, file, from })

  it('are not written again when the hub shows the same one', async () => {
    await keep('2026.1', '2027-01-01', 'hub')
    assert.equal(writes, 2)
    for (let hour = 0; hour < 24; hour += 1) assert.equal(await keep('2026.1', '2027-01-01', 'hub'), 'kept')
    assert.equal(writes, 2)
  })

  it('have the one of the latest day as the latest, even while the hub shows an earlier one', async () => {
    await keep('2027.1', '2027-01-01', 'hub')
    await keep('2026.1', '2027-03-01', 'imported')
    assert.equal(await publications.latestFile(), '2026.1 of 2027-03-01')
    await keep('2027.1', '2027-01-01', 'hub')
    assert.equal(await publications.latestFile(), '2026.1 of 2027-03-01')
    await keep('2025.1', '2026-12-01', 'imported')
    assert.equal(await publications.latestFile(), '2026.1 of 2027-03-01')
    await keep('2027.1', '2027-04-01', 'hub')
    assert.equal(await publications.latestFile(), '2027.1 of 2027-04-01')
  })

  for (const versions of [
    ['2026.9', '2026.10'],
    ['2026.10', '2026.9'],
  ]) {
    it(`have the one of the later version as the latest of a day: ${versions.join(', then ')}`, async () => {
      for (const version of versions) await keep(version, '2027-01-01', 'hub')
      assert.equal(await publications.latestFile(), '2026.10 of 2027-01-01')
    })
  }

  it('can be corrected by an import of the same day, which the hub does not replace', async () => {
    await keep('2026.1', '2027-01-01', 'hub')
    await keep('2026.1', '2027-01-01', 'imported', 'corrected')
    await keep('2026.1', '2027-01-01', 'hub')
    assert.equal(await publications.latestFile(), 'corrected')
  })

  it('point to the latest one again when the hub retries after a crash between the two writes', async () => {
    const halved = publicationsIn({
      ...store,
      write: (key, ...rest) =>
        key.id === 'latest' ? Promise.reject(new Error('The copy is killed.')) : store.write(key, ...rest),
    })
    const publication = { questionSet: { id: 'dma', version: '2026.1' }, publishedOn: '2027-01-01', file: 'text' }
    await assert.rejects(halved.keep({ ...publication, from: 'hub' }))
    await publications.keep({ ...publication, from: 'hub' })
    assert.equal(await publications.latestFile(), 'text')
  })
})
