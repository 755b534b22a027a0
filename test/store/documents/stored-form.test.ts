// What earlier versions of the bot wrote is read and upgraded; what later ones wrote is left alone.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { z } from 'zod'
import { collection } from '../../../store/documents/collection.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Key, type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const key: Key = { tenant: 't', kind: 'person', id: 'gwen' }

describe('a stored document', () => {
  const folder = temporaryFolder()
  let store: Store
  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'store.db'))
  })
  afterEach(() => store.close())

  // Schema 1 had one name; schema 2 split it; schema 3 added a language.
  const first = () => collection(store, 'person', { schema: z.object({ name: z.string() }) })
  const third = () =>
    collection(store, 'person', {
      schema: z.object({ given: z.string(), family: z.string(), language: z.enum(['en', 'cy']) }),
      upgrades: [
        (value) => {
          const [given, family] = z.object({ name: z.string() }).parse(value).name.split(' ')
          return { given, family }
        },
        (value) => ({ ...Object(value), language: 'cy' }),
      ],
    })

  it('says which schema it has', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Gwen Puw' } })
  })

  it('of an old schema is upgraded step by step when it is read or listed, and stays as it was', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    const upgraded = { given: 'Gwen', family: 'Puw', language: 'cy' }
    assert.deepEqual(await third().read('t', 'gwen'), upgraded)
    assert.deepEqual(await Array.fromAsync(third().list('t')), [{ id: 'gwen', value: upgraded }])
    assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Gwen Puw' } })
  })

  it('of a schema in between takes only the upgrades it lacks', async () => {
    await store.write(key, { schema: 2, value: { given: 'Gwen', family: 'Puw' } }, 'absent')
    assert.deepEqual(await third().read('t', 'gwen'), { given: 'Gwen', family: 'Puw', language: 'cy' })
  })

  it('of an old schema is saved in the new one when it is changed', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    await third().change('t', 'gwen', (person) =>
      person ? { type: 'save', value: { ...person, language: 'en' }, result: 'saved' } : { type: 'keep', result: '' },
    )
    assert.deepEqual((await store.read(key))?.document, {
      schema: 3,
      value: { given: 'Gwen', family: 'Puw', language: 'en' },
    })
  })

  it('of a newer schema is neither read nor overwritten', async () => {
    await third().create('t', 'gwen', { given: 'Gwen', family: 'Puw', language: 'cy' })
    const refused = (error: unknown) =>
      error instanceof StoreUnavailable &&
      error.message ===
        'A stored person was written by a newer version of the bot (schema 3, this one knows up to 1): run that version, or one after it.'
    await assert.rejects(first().read('t', 'gwen'), refused)
    await assert.rejects(
      first().change('t', 'gwen', () => ({ type: 'save', value: { name: 'Nobody' }, result: undefined })),
      refused,
    )
    assert.deepEqual((await third().read('t', 'gwen'))?.family, 'Puw')
  })

  for (const [what, document] of [
    ['that lacks what it should have', { schema: 1, value: { surname: 'Puw' } }],
    ['with a value of the wrong sort', { schema: 1, value: { name: ['Puw'] } }],
    ['without a schema', { name: 'Puw' }],
    ['with a schema that is no number', { schema: 'Puw', value: { name: 'Puw' } }],
    ['that is no object', 'Puw'],
  ] as const) {
    it(`${what} is a bug that names the kind of document, and nobody`, async () => {
      await store.write(key, document, 'absent')
      await assert.rejects(first().read('t', 'gwen'), (error) => {
        assert.ok(error instanceof Error)
        assert.ok(!(error instanceof StoreUnavailable))
        assert.match(error.message, /^A stored person does not /)
        assert.doesNotMatch(`${error.message} ${error.cause}`, /Puw|gwen|name/i)
        return true
      })
    })
  }
})
