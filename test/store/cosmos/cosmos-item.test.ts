// Ids that Cosmos DB accepts, and versions that carry an etag and operations.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { itemIdOf, parseItem, parseKey, parseVersion, toItem, toVersion } from '../../../store/cosmos/cosmos-item.ts'
import type { Key } from '../../../store/store.ts'

describe('an item’s id', () => {
  it('contains a plain document id unchanged', () => {
    const id = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'
    assert.equal(itemIdOf({ kind: 'assessment', id }), `assessment:${id}`)
  })

  it('escapes characters that Cosmos DB forbids or that are special in a URL', () => {
    assert.equal(
      itemIdOf({ kind: 'person', id: 'a/b\\c?d#e f%~🐑' }),
      'person:a~002fb~005cc~003fd~0023e~0020f~0025~007e~d83d~dc11',
    )
  })

  it('decodes to the kind and the id, for any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (id) => {
        const itemId = itemIdOf({ kind: 'assessment', id })
        assert.match(itemId, /^[A-Za-z0-9.~:-]+$/)
        const key = parseKey({ id: itemId, tenantId: 't' })
        assert.deepEqual(key, { tenant: 't', kind: 'assessment', id })
      }),
    )
  })

  it('is refused, without being quoted, if it is longer than Cosmos DB allows', () => {
    assert.equal(itemIdOf({ kind: 'person', id: 'x'.repeat(1016) }).length, 1023)
    assert.throws(() => itemIdOf({ kind: 'person', id: 'x'.repeat(1017) }), /^Error: The id of this person is too long/)
  })
})

describe('an item that is not the bot’s', () => {
  it('has no key', () => {
    for (const item of [
      undefined,
      {},
      { id: 'invoice', tenantId: 't' },
      { id: ':a', tenantId: 't' },
      { id: 'person:a' },
    ]) {
      assert.equal(parseKey(item), undefined)
    }
  })

  it('has no document', () => {
    for (const item of [undefined, {}, { _etag: 'e', document: {} }, { _etag: 'e', operations: [], document: {} }]) {
      assert.equal(parseItem(item), undefined)
    }
  })
})

describe('a version', () => {
  it('decodes to the etag and the operations', () => {
    const version = { etag: '"0000d826-0000-0700-0000-5b8ee0a80000"', operations: ['b', 'a'] }
    assert.deepEqual(parseVersion(toVersion(version)), version)
  })

  it('is undefined if it does not have the form of a version', () => {
    for (const version of ['', ' ', ' a', 'etag']) assert.equal(parseVersion(version), undefined, version)
  })

  it('remembers the last eight operations', () => {
    const key: Key = { tenant: 't', kind: 'person', id: 'a' }
    const item = toItem(key, {}, 'new', ['8', '7', '6', '5', '4', '3', '2', '1'])
    assert.deepEqual(item.operations, ['new', '8', '7', '6', '5', '4', '3', '2'])
  })
})
