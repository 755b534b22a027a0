// Plays the hosts of Microsoft that the doctor asks: sign-in, signing keys, Teams, and a managed identity.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { addressOf } from '../../support/wire/listening.ts'

export type Play = {
  /** Milliseconds by which its clock differs from this machine's. */
  readonly skew?: number
  /** The code with which it refuses a token. */
  readonly refuses?: string
  /** A network that shows its own sign-in page for every address. */
  readonly isCaptive?: boolean
  /** The directory is not known. */
  readonly isUnknown?: boolean
}

export type FakeMicrosoft = {
  readonly address: string
  /** The bodies of the requests for a token. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export async function fakeMicrosoft(play: Play = {}): Promise<FakeMicrosoft> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    response.sendDate = false
    response.setHeader('date', new Date(Date.now() + (play.skew ?? 0)).toUTCString())
    const path = URL.parse(request.url ?? '', 'http://host')?.pathname ?? ''
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (play.isCaptive) return void response.end('<h1>Welcome to the guest network</h1>')
    if (path === '/identity')
      return json(200, { access_token: 'the token', expires_on: String(Date.now() / 1000 + 3600) })
    if (path.endsWith('/oauth2/v2.0/token')) {
      asked.push(await text(request))
      return play.refuses === undefined
        ? json(200, { access_token: 'the token', expires_in: 3600 })
        : json(401, { error: 'invalid_client', error_description: `AADSTS${play.refuses}: from 10.1.2.3` })
    }
    if (path.endsWith('/v2.0/.well-known/openid-configuration')) {
      return play.isUnknown ? json(400, { error: 'invalid_tenant' }) : json(200, { token_endpoint: 'there' })
    }
    if (path === '/v1/.well-known/openidconfiguration') return json(200, { jwks_uri: 'there' })
    return json(404, {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: addressOf(server),
    asked,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
