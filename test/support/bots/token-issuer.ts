// Who issues tokens here: a key set on this machine as the Bot Framework publishes its own, and tokens signed with it or not.

import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { addressOf } from '../wire/listening.ts'

/** The issuer of real channel tokens. */
export const channelIssuer = 'https://api.botframework.com'

export type Token = {
  /** Claims beside the usual ones; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** The key it names: one of those published, or none of them. */
  readonly kid?: 'for teams' | 'for webchat' | 'nobody knows'
  /** HS256 takes the published key for a shared secret; none is not signed at all. */
  readonly algorithm?: 'RS256' | 'HS256' | 'none'
}

export type TokenIssuer = {
  /** The address of the OpenID configuration. */
  readonly metadataUrl: string
  /** How many requests have reached it. */
  readonly asked: number
  /** Answers every request with this status from now on; with the keys again if it is undefined. */
  fail(status: number | undefined): void
  /** A token for this app, from the channel, good now, unless it is told otherwise. */
  token(appId: string, serviceUrl: string, how?: Token): string
  close(): Promise<void>
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const published = publicKey.export({ type: 'spki', format: 'pem' })

/** Opens it on a free port of this machine. */
export async function openTokenIssuer(): Promise<TokenIssuer> {
  // The Bot Framework keeps the keys of an address for a day: no two issuers share one.
  const path = `/${randomUUID()}`
  let asked = 0
  let failure: number | undefined
  const server = createServer((request, response) => {
    asked++
    if (failure !== undefined) {
      response.statusCode = failure
      response.end()
      return
    }
    const jwk = publicKey.export({ format: 'jwk' })
    const keys = [
      { ...jwk, kid: 'for teams', endorsements: ['msteams', 'webchat', 'directline', 'emulator'] },
      { ...jwk, kid: 'for webchat', endorsements: ['webchat'] },
    ]
    const known: Record<string, unknown> = {
      [`${path}/configuration`]: { issuer: channelIssuer, jwks_uri: `${addressOf(server)}${path}/keys` },
      [`${path}/keys`]: { keys },
    }
    const found = known[request.url ?? '']
    response.statusCode = found ? 200 : 404
    response.end(JSON.stringify(found ?? {}))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    metadataUrl: `${addressOf(server)}${path}/configuration`,
    get asked() {
      return asked
    },
    fail(status) {
      failure = status
    },
    token(appId, serviceUrl, { claims, kid = 'for teams', algorithm = 'RS256' } = {}) {
      const now = Math.floor(Date.now() / 1000)
      const usual = { iss: channelIssuer, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 }
      const signed = `${part({ typ: 'JWT', alg: algorithm, kid })}.${part({ ...usual, ...claims })}`
      return `${signed}.${signature(signed, algorithm)}`
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function signature(signed: string, algorithm: NonNullable<Token['algorithm']>): string {
  switch (algorithm) {
    case 'RS256':
      return sign('sha256', Buffer.from(signed), privateKey).toString('base64url')
    case 'HS256':
      return createHmac('sha256', published).update(signed).digest('base64url')
    case 'none':
      return ''
    default:
      return algorithm satisfies never
  }
}
