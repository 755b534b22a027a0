// Caches Bot Framework clients by address and credentials. The framework would make new ones for each turn.

import type { CloudAdapter } from 'botbuilder'
import { lruCache } from '../../lib/lru-cache.ts'

/** The Bot Framework's authentication: it verifies the caller and gets the token for replies. */
export type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>

type Identity = Parameters<Authentication['createConnectorFactory']>[0]
type Factory = ReturnType<Authentication['createConnectorFactory']>

/** Sends requests to one address of Teams. */
export type Connector = Awaited<ReturnType<Factory['create']>>

// Teams has one address for each region or tenant. Without authentication, a caller may name any number of addresses.
const kept = 100

/**
 * Adds cached clients to an authentication. It still authenticates every request. The key of a cached client is its app
 * id, address and audience.
 */
export function withCachedClients(authentication: Authentication): Authentication {
  const connectors = lruCache<Connector>(kept)
  const tokenClients = lruCache<Awaited<ReturnType<Authentication['createUserTokenClient']>>>(kept)

  const keeping = (factory: Factory, identity: Identity): Factory => ({
    async create(serviceUrl, audience) {
      const key = JSON.stringify([appIdOf(identity), serviceUrl, audience])
      const connector = connectors.get(key) ?? (await factory.create(serviceUrl, audience))
      connectors.set(key, connector)
      return connector
    },
  })

  const own: Pick<Authentication, 'authenticateRequest' | 'createConnectorFactory' | 'createUserTokenClient'> = {
    async authenticateRequest(activity, authorization) {
      const result = await authentication.authenticateRequest(activity, authorization)
      const { connectorFactory, claimsIdentity } = result
      return { ...result, connectorFactory: connectorFactory && keeping(connectorFactory, claimsIdentity) }
    },
    createConnectorFactory: (identity) => keeping(authentication.createConnectorFactory(identity), identity),
    async createUserTokenClient(identity) {
      const key = JSON.stringify(appIdOf(identity))
      const client = tokenClients.get(key) ?? (await authentication.createUserTokenClient(identity))
      tokenClients.set(key, client)
      return client
    },
  }
  // All other calls go to the framework's own object.
  return Object.setPrototypeOf(own, authentication)
}

// The framework reads the app id from the same two claims.
const appIdOf = (identity: Identity) => identity.getClaimValue('aud') ?? identity.getClaimValue('appid')
