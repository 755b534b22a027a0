// What the benchmark counts on Cosmos DB, and what it makes of it.

import assert from 'node:assert/strict'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { startEmulator } from '../../../tools/develop/bench/cosmos/emulator.ts'
import { requestUnits } from '../../../tools/develop/bench/cosmos/request-units.ts'

describe('The benchmark on Cosmos DB', () => {
  it('counts each request to the items once, by what it asks', async () => {
    const emulator = await startEmulator()
    try {
      const store = await openCosmosStore(emulator.settings)
      const key = { tenant: 'bench', kind: 'person', id: 'sam' } as const
      await emulator.requests()
      const made = await store.write(key, { answers: 1 }, 'absent')
      if (made === 'conflict') assert.fail('Nothing was there.')
      await store.write(key, { answers: 2 }, made.version)
      const read = await store.read(key)
      assert.deepEqual(await emulator.requests(), ['create', 'replace', 'read'])
      await store.remove(key, read?.version ?? '')
      await Array.fromAsync(store.list('bench', 'person'))
      const [removed, ...listed] = await emulator.requests()
      assert.equal(removed, 'remove')
      assert.ok(listed.includes('query'))
      await store.close()
    } finally {
      emulator.end()
    }
  })

  it('adds up what the requests of a turn cost, and says nothing where it does not know', () => {
    // A read of 2.6 and a replacement of 14.
    assert.equal(requestUnits(['read', 'replace']), 16.6)
    assert.equal(requestUnits([]), 0)
    assert.equal(requestUnits(['read', 'query']), undefined)
  })
})
