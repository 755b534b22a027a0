// Documents of earlier versions of the bot are read and upgraded; those of later versions are not changed.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { z } from 'zod'
import { collection } from '../../../store/documents/collection.ts'
import { DocumentUnreadable, mostKept, unreadableIn } from '../../../store/documents/unreadable.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Key, Store } from '../../../store/store.ts'
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

  it('names its schema', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Gwen Puw' } })
  })

  it('of an old schema is upgraded step by step when read or listed, and is not rewritten', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    const upgraded = { given: 'Gwen', family: 'Puw', language: 'cy' }
    assert.deepEqual(await third().read('t', 'gwen'), upgraded)
    assert.deepEqual(await Array.fromAsync(third().list('t')), [{ id: 'gwen', value: upgraded }])
    assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Gwen Puw' } })
  })

  it('of a schema in between gets only the upgrades that it lacks', async () => {
    await store.write(key, { schema: 2, value: { given: 'Gwen', family: 'Puw' } }, 'absent')
    assert.deepEqual(await third().read('t', 'gwen'), { given: 'Gwen', family: 'Puw', language: 'cy' })
  })

  it('of an old schema is saved in the new one when it is changed', async () => {
    await first().create('t', 'gwen', { name: 'Gwen Puw' })
    await third().change('t', 'gwen', (person) =>
      person
        ? { type: 'save', value: { ...person, language: 'en' }, result: 'saved' }
        : { type: 'unchanged', result: '' },
    )
    assert.deepEqual((await store.read(key))?.document, {
      schema: 3,
      value: { given: 'Gwen', family: 'Puw', language: 'en' },
    })
  })

  it('of a newer schema is neither read nor overwritten', async () => {
    await third().create('t', 'gwen', { given: 'Gwen', family: 'Puw', language: 'cy' })
    const refused = (error: unknown) =>
      error instanceof DocumentUnreadable &&
      error.reason === 'newer' &&
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
    ['without a required field', { schema: 1, value: { surname: 'Puw' } }],
    ['with a value of the wrong type', { schema: 1, value: { name: ['Puw'] } }],
    ['without a schema', { name: 'Puw' }],
    ['with a schema that is not a number', { schema: 'Puw', value: { name: 'Puw' } }],
    ['that is not an object', 'Puw'],
  ] as const) {
    it(`${what} is unreadable, and the error names only its kind`, async () => {
      await store.write(key, document, 'absent')
      await assert.rejects(first().read('t', 'gwen'), (error) => {
        assert.ok(error instanceof DocumentUnreadable)
        assert.equal(error.reason, 'damaged')
        assert.match(error.message, /^A stored person does not /)
        assert.doesNotMatch(`${error.message} ${error.cause}`, /Puw|gwen|name/i)
        return true
      })
    })
  }

  describe('that cannot be read', () => {
    it('is skipped in a list, and counted and reported once until it can be read', async () => {
      const told: string[] = []
      unreadableIn(store).watch((kind, reason) => told.push(`${kind} ${reason}`))
      await first().create('t', 'ann', { name: 'Ann Hill' })
      await store.write(key, { schema: 9, value: {} }, 'absent')
      const listed = () => Array.fromAsync(first().list('t'))
      assert.deepEqual(await listed(), [{ id: 'ann', value: { name: 'Ann Hill' } }])
      await listed()
      await assert.rejects(first().read('t', 'gwen'), DocumentUnreadable)
      assert.equal(unreadableIn(store).count(), 1)
      assert.deepEqual(told, ['person newer'])
      await store.write(key, { schema: 1, value: { name: 'Gwen Puw' } }, '1')
      await listed()
      assert.equal(unreadableIn(store).count(), 0)
    })

    it('is no longer counted once a read finds that it was removed', async () => {
      await store.write(key, { schema: 9, value: {} }, 'absent')
      await assert.rejects(first().read('t', 'gwen'), DocumentUnreadable)
      await store.remove(key, '1')
      await first().change('t', 'gwen', () => ({ type: 'unchanged', result: undefined }))
      assert.equal(unreadableIn(store).count(), 0)
    })

    it('is counted only up to a limit, to save memory', () => {
      for (let number = 0; number < mostKept + 10; number++) {
        unreadableIn(store).add({ ...key, id: `${number}` }, 'damaged')
      }
      assert.equal(unreadableIn(store).count(), mostKept)
    })
  })

  describe('between two releases', () => {
    // The previous release knows schema 1. This one reads schema 2 and writes schema 1. The next one writes schema 2.
    const before = () => first()
    const split = (value: unknown) => {
      const [given, family] = z.object({ name: z.string() }).parse(value).name.split(' ')
      return { given, family }
    }
    const form = { schema: z.object({ given: z.string(), family: z.string() }), upgrades: [split] }
    const expand = () =>
      collection(store, 'person', { ...form, downgrade: ({ given, family }) => ({ name: `${given} ${family}` }) })
    const contract = () => collection(store, 'person', form)

    const rename = (given: string) => (person: { given: string; family: string } | undefined) =>
      ({ type: 'save', value: { given, family: person?.family ?? 'Puw' }, result: undefined }) as const

    it('is written so that the previous release can read it while both run', async () => {
      const [old, young] = [before(), expand()]
      await young.create('t', 'gwen', { given: 'Gwen', family: 'Puw' })
      assert.deepEqual(await old.read('t', 'gwen'), { name: 'Gwen Puw' })
      await old.change('t', 'gwen', () => ({ type: 'save', value: { name: 'Nia Puw' }, result: undefined }))
      assert.deepEqual(await young.read('t', 'gwen'), { given: 'Nia', family: 'Puw' })
      await young.change('t', 'gwen', rename('Mair'))
      await young.change('t', 'gwen', rename('Elin'))
      assert.deepEqual(await old.read('t', 'gwen'), { name: 'Elin Puw' })
      assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Elin Puw' } })
    })

    it('stays in the new schema once the next release has written it, even if this release changes it', async () => {
      const [young, next] = [expand(), contract()]
      await young.create('t', 'gwen', { given: 'Gwen', family: 'Puw' })
      await next.change('t', 'gwen', rename('Nia'))
      await young.change('t', 'gwen', rename('Mair'))
      await young.change('t', 'gwen', rename('Elin'))
      assert.deepEqual((await store.read(key))?.document, { schema: 2, value: { given: 'Elin', family: 'Puw' } })
      assert.deepEqual(await next.read('t', 'gwen'), { given: 'Elin', family: 'Puw' })
    })

    it('starts in the old schema again after a removal', async () => {
      const [young, next] = [expand(), contract()]
      await next.create('t', 'gwen', { given: 'Gwen', family: 'Puw' })
      await young.change('t', 'gwen', () => ({ type: 'remove', result: undefined }))
      await young.change('t', 'gwen', rename('Nia'))
      assert.deepEqual((await store.read(key))?.document, { schema: 1, value: { name: 'Nia Puw' } })
    })
  })
})
