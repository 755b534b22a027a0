// The SDK's client, with its own ways of trying again switched off: they know neither chance nor a lost response.

import https from 'node:https'
import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos'
import { NoAnswer, unavailable } from './cosmos-fault.ts'
import type { CosmosSettings } from './cosmos-settings.ts'

/**
 * A client for the account; nothing is asked of it yet. The SDK is loaded only here, as SQLite needs none of it. Throws
 * StoreUnavailable if no identity is accepted.
 */
export async function openCosmosClient(settings: CosmosSettings): Promise<CosmosClient> {
  const { endpoint, key } = settings
  if (!key && endpoint.startsWith('http:')) throw unavailable('keyless', settings)
  const { CosmosClient } = await import('@azure/cosmos')
  return new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: await managedIdentity() }),
    httpClient: await plainHttpClient(),
    // Node's own agent goes through the outbound proxy, if there is one. The SDK's own would not.
    ...(endpoint.startsWith('https:') && { agent: https.globalAgent }),
    connectionPolicy: {
      // The account's own address leads to the region that writes, and a read from there sees every write.
      enableEndpointDiscovery: false,
      useMultipleWriteLocations: false,
      retryOptions: { maxRetryAttemptCount: 0 },
    },
  })
}

async function managedIdentity() {
  const { DefaultAzureCredential } = await import('@azure/identity')
  return new DefaultAzureCredential()
}

/** Azure's HTTP client with errors that the SDK does not try again after, and answers that it can take apart. */
async function plainHttpClient(): Promise<NonNullable<CosmosClientOptions['httpClient']>> {
  const { createDefaultHttpClient } = await import('@azure/core-rest-pipeline')
  const client = createDefaultHttpClient()
  return {
    async sendRequest(request) {
      const response = await client.sendRequest(request).catch((error) => {
        throw error.name === 'AbortError' ? error : new NoAnswer(String(error.code))
      })
      const type = response.headers.get('content-type')
      const isFailure = response.status >= 400
      if (type?.includes('json') || (!type && !isFailure)) return response
      // A proxy or a balancer on the way answers in HTML or not at all. The SDK would trip over either.
      if (!isFailure) throw new NoAnswer('not JSON')
      return { ...response, bodyAsText: '{"message":""}' }
    },
  }
}
