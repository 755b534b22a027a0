// The container of the documents: its required settings, their check, and its creation.

import type { ContainerDefinition, ContainerRequest, CosmosClient } from '@azure/cosmos'
import { StoreUnavailable } from '../store.ts'
import type { CosmosPlace } from './cosmos-settings.ts'

const partitionKey = '/tenantId'

// Documents are read by id, and listed by tenant and kind. Every further index would make each write more expensive.
const indexed = ['/tenantId/?', '/kind/?']

/** The definition of a new container. `infra/cosmos.bicep` has the same settings. */
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

/** Throws StoreUnavailable if documents in such a container would not be safe, or could not be found. */
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

/** Whether the database and the container were created. */
export type Made = {
  readonly database: 'made' | 'was there'
  readonly container: 'made' | 'was there' | 'indexed anew'
}

/**
 * Creates a missing database and container, and corrects the container's index policy. Throws StoreUnavailable for an
 * unusable container, and the SDK's errors.
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

/** Cosmos DB adds its own excluded paths, so only the included ones are compared. */
function isIndexedAsWanted(definition: ContainerDefinition | undefined): boolean {
  const { includedPaths = [], excludedPaths = [] } = definition?.indexingPolicy ?? {}
  const included = includedPaths.map(({ path }) => path).sort()
  return included.join() === [...indexed].sort().join() && excludedPaths.some(({ path }) => path === '/*')
}
