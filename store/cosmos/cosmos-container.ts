// The container that the documents lie in: what it must be like, whether it is there, and making it.

import type { ContainerDefinition, ContainerRequest, CosmosClient } from '@azure/cosmos'
import { StoreUnavailable } from '../store.ts'
import type { CosmosPlace } from './cosmos-settings.ts'

const partitionKey = '/tenantId'

// Documents are found by id, and listed by tenant and kind. Every further index would make each write dearer.
const indexed = ['/tenantId/?', '/kind/?']

/** The container as it is made; `infra/cosmos.bicep` says the same. */
function containerNamed(id: string): ContainerRequest & { readonly id: string } {
  return {
    id,
    partitionKey: { paths: [partitionKey] },
    indexingPolicy: {
      indexingMode: 'consistent',
      automatic: true,
      includedPaths: indexed.map((path) => ({ path })),
      excludedPaths: [{ path: '/*' }],
    },
  }
}

/** Throws StoreUnavailable where answers in such a container would not be safe, or could not be found. */
export function refuseUnfit(definition: ContainerDefinition | undefined, { container }: CosmosPlace): void {
  const paths = definition?.partitionKey?.paths ?? []
  if (paths.length !== 1 || paths[0] !== partitionKey) {
    throw new StoreUnavailable(
      `The container ${container} in Cosmos DB is partitioned by ${paths.join(' and ') || 'nothing'}, not by ${partitionKey}: choose another with COSMOS_CONTAINER, and make it with \`npm run cosmos:create\`.`,
    )
  }
  if (Number(definition?.defaultTtl) > 0) {
    throw new StoreUnavailable(
      `The container ${container} in Cosmos DB deletes its items after ${definition?.defaultTtl} seconds: switch its time to live off, or answers will be lost.`,
    )
  }
}

/** What making the container came to. */
export type Made = {
  readonly database: 'made' | 'was there'
  readonly container: 'made' | 'was there' | 'indexed anew'
}

/**
 * Makes the database and the container where they are missing, and corrects what the container indexes. Throws
 * StoreUnavailable where a container is there that cannot be used, and the SDK's errors.
 */
export async function makeContainer(client: CosmosClient, place: CosmosPlace): Promise<Made> {
  const { database, statusCode } = await client.databases.createIfNotExists({ id: place.database })
  const wanted = containerNamed(place.container)
  const found = await database.containers.createIfNotExists(wanted)
  refuseUnfit(found.resource, place)
  const isNew = found.statusCode === 201
  const isIndexed = isNew || isIndexedAsWanted(found.resource)
  if (!isIndexed && found.resource) {
    await found.container.replace({ ...found.resource, indexingPolicy: wanted.indexingPolicy })
  }
  return {
    database: statusCode === 201 ? 'made' : 'was there',
    container: isNew ? 'made' : isIndexed ? 'was there' : 'indexed anew',
  }
}

/** Cosmos DB adds paths of its own to what is excluded, so that only what is included is compared. */
function isIndexedAsWanted(definition: ContainerDefinition | undefined): boolean {
  const { includedPaths = [], excludedPaths = [] } = definition?.indexingPolicy ?? {}
  const included = includedPaths.map(({ path }) => path).sort()
  return included.join() === [...indexed].sort().join() && excludedPaths.some(({ path }) => path === '/*')
}
