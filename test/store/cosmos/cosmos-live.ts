// `npm run test:live`: the store's contract against a real account of Cosmos DB, named by the environment. It works in
// tenants that it makes up, and removes what it has written.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { RetryPolicy } from '../../../lib/retry.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { cosmosEndpoint, cosmosName, usualNames } from '../../../store/cosmos/cosmos-settings.ts'
import type { Key, Store } from '../../../store/store.ts'
import { storeContract } from '../contract.ts'

const { COSMOS_TEST_ENDPOINT, COSMOS_TEST_KEY, COSMOS_TEST_DATABASE, COSMOS_TEST_CONTAINER } = process.env
assert.ok(COSMOS_TEST_ENDPOINT, 'Set COSMOS_TEST_ENDPOINT to the address of the account; docs/cosmos.md says the rest.')
const settings = {
  endpoint: cosmosEndpoint.parse(COSMOS_TEST_ENDPOINT),
  database: cosmosName.parse(COSMOS_TEST_DATABASE || usualNames.database),
  container: cosmosName.parse(COSMOS_TEST_CONTAINER || usualNames.container),
  ...(COSMOS_TEST_KEY && { key: COSMOS_TEST_KEY }),
}

describe('the Cosmos DB store, live', () => {
  const written = new Map<string, Key>()
  // The suite writes three hundred documents at once, which a small account throttles.
  const patience: RetryPolicy = {
    budget: 50_000,
    attempt: 10_000,
    now: () => performance.now(),
    sleep: setTimeout,
    random: Math.random,
  }

  /** Wraps the store and notes the keys that it has written. */
  function noting(store: Store): Store {
    return {
      ...store,
      write(key, ...rest) {
        written.set(JSON.stringify(key), key)
        return store.write(key, ...rest)
      },
    }
  }

  storeContract('Cosmos DB', async () => noting(await openCosmosStore(settings, patience)))

  after(async () => {
    const store = await openCosmosStore(settings, patience)
    for (const key of written.values()) {
      const found = await store.read(key)
      if (found) await store.remove(key, found.version)
    }
    await store.close()
  })
})
