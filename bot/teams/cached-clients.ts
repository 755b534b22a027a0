// Keeps the Bot Framework's clients from turn to turn. The framework makes them anew in each, though they hold nothing
// of a turn: only an address, and the credentials that get the bot its own token.

import type { CloudAdapter } from 'botbuilder'
import { lruCache } from '../../lib/lru-cache.ts'

/** The Bot Framework's part in it: who calls, and with which token to answer. */
export type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>

type Identity = Parameters<Authentication['createConnectorFactory']>[0]
type Factory = ReturnType<Authentication['createConnectorFactory']>

/** What sends requests to one address of Teams. */
export type Connector = Awaited<ReturnType<Factory['create']>>

// Teams has one address for each region or tenant. Where nobody has to show a token, anybody may name more of them.
const kept = 100

/**
 * The same authentication with its clients kept. Every request is still authenticated by itself; a client is found only
 * under the app id, address and audience for which it was made.
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
  // Whatever else is asked of it, the framework's own answers.
  return Object.setPrototypeOf(own, authentication)
}

// The framework finds the app id in the same two claims.
const appIdOf = (identity: Identity) => identity.getClaimValue('aud') ?? identity.getClaimValue('appid')
