// Cosmos DB keeps the contract, is checked before it is used, and gets no needless requests.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { CosmosClient } from '@azure/cosmos'
import { z } from 'zod'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openCosmosClient } from '../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import { collection } from '../../../store/documents/collection.ts'
import { type Key, StoreUnavailable } from '../../../store/store.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { startFaultProxy } from '../../support/stores/fault-proxy.ts'
import { storeContract } from '../contract.ts'

const says = (message: string) => (error: unknown) => {
  assert.ok(error instanceof StoreUnavailable, String(error))
  assert.equal(error.message, message)
  return true
}

describe('the Cosmos DB store', () => {
  let emulator: Emulator
  before(async () => {
    emulator = await startEmulator()
  })
  after(() => emulator.close())

  storeContract('Cosmos DB', () => openCosmosStore(emulator.settings))

  it('keeps a document in an item with its tenant, its kind and its last operation', async () => {
    const store = await openCosmosStore(emulator.settings)
    const key: Key = { tenant: 'council', kind: 'person', id: 'channel/19:Ŵyn' }
    await store.write(key, { answer: 'yes' }, 'absent')
    await store.close()
    const client = new CosmosClient({ ...emulator.settings, connectionPolicy: { enableEndpointDiscovery: false } })
    const container = client.database('digital-maturity').container('assessments')
    const { resource } = await container.item('person:channel~002f19~003a~0174yn', 'council').read()
    const { id, tenantId, kind, document, operations } = resource
    assert.deepEqual(
      { id, tenantId, kind, document },
      {
        id: 'person:channel~002f19~003a~0174yn',
        tenantId: 'council',
        kind: 'person',
        document: { answer: 'yes' },
      },
    )
    assert.equal(operations.length, 1)
  })

  it('reports that the container holds an item that is not the bot’s', async () => {
    const client = new CosmosClient({ ...emulator.settings, connectionPolicy: { enableEndpointDiscovery: false } })
    const container = client.database('digital-maturity').container('assessments')
    await container.items.create({ id: 'person:invoice', tenantId: 'foreign', kind: 'person', amount: 12 })
    const store = await openCosmosStore(emulator.settings)
    const told = says(
      "The container assessments of the database digital-maturity holds an item that is not the bot's: give the bot a container of its own.",
    )
    await assert.rejects(store.read({ tenant: 'foreign', kind: 'person', id: 'invoice' }), told)
    await assert.rejects(Array.fromAsync(store.list('foreign', 'person')), told)
    await container.items.create({ id: 'invoice', tenantId: 'foreign' })
    await assert.rejects(Array.fromAsync(store.keys()), told)
    await store.close()
    await container.item('person:invoice', 'foreign').delete()
    await container.item('invoice', 'foreign').delete()
  })

  it('reads once and writes once for a first change, and only writes once for each later change', async () => {
    const proxy = await startFaultProxy(emulator.settings.endpoint)
    const store = await openCosmosStore({ ...emulator.settings, endpoint: proxy.endpoint })
    const past = proxy.requests.length
    const since = () => proxy.requests.slice(past).map((request) => request.replace(/.*?(\S+) .*\/docs/, '$1 docs'))
    const counts = collection(store, 'assessment', { schema: z.number() })
    const up = (count = 0) => ({ type: 'save', value: count + 1, result: count }) as const
    await counts.change('t', 'count', up)
    await counts.change('t', 'count', up)
    await counts.change('t', 'count', up)
    assert.equal(await counts.read('t', 'count'), 3)
    await store.check()
    const item = '/assessment:count'
    assert.deepEqual(since(), [
      `GET docs${item}`,
      'POST docs',
      `PUT docs${item}`,
      `PUT docs${item}`,
      `GET docs${item}`,
      'POST docs',
      'DELETE docs/probe',
    ])
    await store.close()
    await proxy.close()
  })

  it('does not list the item of another copy’s test write, and removes one that is left behind', async () => {
    const store = await openCosmosStore(emulator.settings)
    const client = new CosmosClient({ ...emulator.settings, connectionPolicy: { enableEndpointDiscovery: false } })
    const container = client.database('digital-maturity').container('assessments')
    await store.write({ tenant: 'probing', kind: 'person', id: 'ann' }, {}, 'absent')
    await container.items.create({ id: 'probe', tenantId: 'probe' })
    const keys = await Array.fromAsync(store.keys())
    assert.deepEqual(
      keys.filter(({ tenant }) => ['probe', 'probing'].includes(tenant)),
      [{ tenant: 'probing', kind: 'person', id: 'ann' }],
    )
    // An interrupted copy has left the item behind.
    await store.check()
    const { statusCode } = await container.item('probe', 'probe').read()
    assert.equal(statusCode, 404)
    await store.close()
  })

  describe('on opening', () => {
    let bare: Emulator
    beforeEach(async () => {
      bare = await startEmulator({ empty: true })
    })
    afterEach(() => bare.close())

    const missing = ({ endpoint }: Emulator['settings']) =>
      says(
        `There is no container assessments in a database digital-maturity in Cosmos DB at ${endpoint}: see COSMOS_DATABASE and COSMOS_CONTAINER, or make it with \`npm run cosmos:create\`.`,
      )
    const client = () => new CosmosClient({ ...bare.settings, connectionPolicy: { enableEndpointDiscovery: false } })

    it('says how to make the database or the container if it is missing', async () => {
      await assert.rejects(openCosmosStore(bare.settings), missing(bare.settings))
      await client().databases.create({ id: 'digital-maturity' })
      await assert.rejects(openCosmosStore(bare.settings), missing(bare.settings))
    })

    it('refuses a container that is partitioned by another path', async () => {
      const { database } = await client().databases.create({ id: 'digital-maturity' })
      await database.containers.create({ id: 'assessments', partitionKey: { paths: ['/region'] } })
      const told = says(
        'The container assessments in Cosmos DB is partitioned by /region, not by /tenantId: choose another with COSMOS_CONTAINER, and make it with `npm run cosmos:create`.',
      )
      await assert.rejects(openCosmosStore(bare.settings), told)
      await assert.rejects(makeContainer(await openCosmosClient(bare.settings), bare.settings), told)
    })

    it('refuses a container that deletes its items after some time', async () => {
      const { database } = await client().databases.create({ id: 'digital-maturity' })
      const partitionKey = { paths: ['/tenantId'] }
      await database.containers.create({ id: 'assessments', partitionKey, defaultTtl: 3600 })
      await assert.rejects(
        openCosmosStore(bare.settings),
        says(
          'The container assessments in Cosmos DB deletes its items after 3600 seconds: switch its time to live off, or answers will be lost.',
        ),
      )
    })

    it('asks for a key if it has none and the connection is not safe for an identity', async () => {
      const { key, ...keyless } = bare.settings
      await assert.rejects(
        openCosmosStore(keyless),
        says(`Cosmos DB at ${keyless.endpoint} takes no identity over http, only a key: set COSMOS_KEY.`),
      )
    })

    it('reports that the account does not answer', async () => {
      await bare.close()
      let clock = 0
      const patience = {
        budget: 4500,
        attempt: 1500,
        now: () => clock,
        async sleep(pause: number) {
          clock += pause
        },
        random: () => 0.5,
      }
      await assert.rejects(
        openCosmosStore(bare.settings, patience),
        says(
          `Cosmos DB at ${bare.settings.endpoint} does not answer as it should: see whether the account is up and the network lets the bot reach it.`,
        ),
      )
      bare = await startEmulator({ empty: true })
    })
  })

  describe('on creation', () => {
    let bare: Emulator
    beforeEach(async () => {
      bare = await startEmulator({ empty: true })
    })
    afterEach(() => bare.close())

    it('makes the missing database and container, and makes neither twice', async () => {
      const client = await openCosmosClient(bare.settings)
      assert.deepEqual(await makeContainer(client, bare.settings), { database: 'made', container: 'made' })
      assert.deepEqual(await makeContainer(client, bare.settings), { database: 'was there', container: 'was there' })
      await (await openCosmosStore(bare.settings)).close()
    })

    it('has the same settings in infra/cosmos.bicep', async () => {
      const bicep = readFileSync('infra/cosmos.bicep', 'utf8')
      assert.match(bicep, /partitionKey: \{ paths: \['\/tenantId'\], kind: 'Hash', version: 2 \}/)
      assert.match(bicep, /includedPaths: \[\{ path: '\/tenantId\/\?' \}, \{ path: '\/kind\/\?' \}\]/)
      assert.match(bicep, /excludedPaths: \[\{ path: '\/\*' \}\]/)
      assert.match(bicep, /param databaseName string = 'digital-maturity'/)
      assert.match(bicep, /param containerName string = 'assessments'/)
    })

    it('indexes only the queried paths, even if the container indexed everything', async () => {
      const client = await openCosmosClient(bare.settings)
      const { database } = await client.databases.create({ id: 'digital-maturity' })
      const { container } = await database.containers.create({
        id: 'assessments',
        partitionKey: { paths: ['/tenantId'] },
      })
      const made = await makeContainer(client, bare.settings)
      assert.deepEqual(made, { database: 'was there', container: 'indexed anew' })
      const { resource } = await container.read()
      assert.deepEqual(resource?.indexingPolicy?.includedPaths, [{ path: '/tenantId/?' }, { path: '/kind/?' }])
      assert.deepEqual(resource?.indexingPolicy?.excludedPaths, [{ path: '/*' }])
      assert.deepEqual(await makeContainer(client, bare.settings), { database: 'was there', container: 'was there' })
    })
  })
})
