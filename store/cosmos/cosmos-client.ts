// The SDK's client with its own retries switched off: they have no jitter, and cannot recognise a write whose response
// was lost.

import https from 'node:https'
import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos'
import { NoAnswer, unavailable } from './cosmos-fault.ts'
import type { CosmosSettings } from './cosmos-settings.ts'

/**
 * Makes a client for the account, without a request yet. The SDK is loaded only here, because SQLite does not need it.
 * Throws StoreUnavailable for an http address without a key.
 */
export async function openCosmosClient(settings: CosmosSettings): Promise<CosmosClient> {
  const { endpoint, key } = settings
  if (!key && endpoint.startsWith('http:')) throw unavailable('keyless', settings)
  const { CosmosClient } = await import('@azure/cosmos')
  return new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: await managedIdentity() }),
    httpClient: await plainHttpClient(),
    // Node's own agent uses the outbound proxy, if there is one. The SDK's agent would not.
    ...(endpoint.startsWith('https:') && { agent: https.globalAgent }),
    connectionPolicy: {
      // The account's own address leads to the region that takes writes. A read there sees every write.
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

/**
 * Azure's HTTP client. It throws errors that the SDK does not retry, and returns only responses that the SDK can parse.
 */
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
      // A proxy or a load balancer may answer in HTML, or with an empty body. The SDK cannot parse either.
      if (!isFailure) throw new NoAnswer('not JSON')
      return { ...response, bodyAsText: '{"message":""}' }
    },
  }
}
