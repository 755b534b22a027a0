// Bot Framework clients are cached by app id, address and audience, and every request is still authenticated.

import assert from 'node:assert/strict'
import { type Authentication, withCachedClients } from '../../../bot/teams/cached-clients.ts'

const uk = 'https://smba.trafficmanager.net/uk/'
const scope = 'https://api.botframework.com'

/** A fake Bot Framework that makes words as clients, and knows the tokens "of A" and "of B" for the apps A and B. */
function framework() {
  const made: string[] = []
  const authenticated: string[] = []
  let isBroken = false
  const identityOf = (app: string) => ({ getClaimValue: (claim: string) => (claim === 'aud' ? app : null) })
  const factoryOf = (app: string) => ({
    async create(serviceUrl: string, audience: string) {
      if (isBroken) throw new Error('No credentials.')
      made.push(`${app} at ${serviceUrl} for ${audience}`)
      return { number: made.length }
    },
  })
  const authentication = {
    async authenticateRequest(_activity: unknown, authorization: string) {
      authenticated.push(authorization)
      if (!/^of [AB]$/.test(authorization)) throw new Error('Unauthorized.')
      const app = authorization.slice(3)
      return {
        claimsIdentity: identityOf(app),
        connectorFactory: factoryOf(app),
        audience: scope,
        callerId: 'the caller',
      }
    },
    createConnectorFactory: (identity: ReturnType<typeof identityOf>) => factoryOf(identity.getClaimValue('aud') ?? ''),
    async createUserTokenClient(identity: ReturnType<typeof identityOf>) {
      made.push(`tokens of ${identity.getClaimValue('aud')}`)
      return { number: made.length }
    },
    getOriginatingAudience: () => 'the framework itself',
  }
  const keeping = withCachedClients(authentication as unknown as Authentication)
  /** The connector of a request with this token, from this address. */
  async function connector(token: string, serviceUrl = uk, audience = scope) {
    const { connectorFactory } = await keeping.authenticateRequest({} as never, token)
    return connectorFactory?.create(serviceUrl, audience)
  }
  return {
    ...{ keeping, made, authenticated, connector, identityOf },
    breaks: (broken: boolean) => {
      isBroken = broken
    },
  }
}

describe('The clients of the Bot Framework', () => {
  it('are made once for each app, address and audience, even if the bot begins the turn', async () => {
    const { connector, keeping, made, identityOf } = framework()
    const first = await connector('of A')
    assert.equal(await connector('of A'), first)
    const factory = keeping.createConnectorFactory(identityOf('A') as never)
    assert.equal(await factory.create(uk, scope), first)
    assert.deepEqual(made, [`A at ${uk} for ${scope}`])
  })

  it('are not shared between apps, addresses or audiences', async () => {
    const { connector, made } = framework()
    await connector('of A')
    await connector('of B')
    await connector('of A', 'https://smba.trafficmanager.net/emea/')
    await connector('of A', uk, 'another audience')
    assert.deepEqual(made, [
      'A at https://smba.trafficmanager.net/uk/ for https://api.botframework.com',
      'B at https://smba.trafficmanager.net/uk/ for https://api.botframework.com',
      'A at https://smba.trafficmanager.net/emea/ for https://api.botframework.com',
      'A at https://smba.trafficmanager.net/uk/ for another audience',
    ])
  })

  it('are made once for each app if they ask for people’s tokens', async () => {
    const { keeping, made, identityOf } = framework()
    for (const app of ['A', 'B', 'A']) await keeping.createUserTokenClient(identityOf(app) as never)
    assert.deepEqual(made, ['tokens of A', 'tokens of B'])
  })

  it('do not replace authentication: each request is authenticated', async () => {
    const { connector, authenticated } = framework()
    await connector('of A')
    await connector('of A')
    await assert.rejects(connector('of nobody'), /Unauthorized/)
    assert.deepEqual(authenticated, ['of A', 'of A', 'of nobody'])
  })

  it('are made at the next request if making them failed', async () => {
    const { connector, breaks, made } = framework()
    breaks(true)
    await assert.rejects(connector('of A'), /No credentials/)
    breaks(false)
    await connector('of A')
    assert.equal(made.length, 1)
  })

  it('are dropped after a hundred others were used', async () => {
    const { connector, made } = framework()
    await connector('of A')
    for (let tenant = 1; tenant <= 100; tenant++) await connector('of A', `${uk}${tenant}/`)
    await connector('of A')
    assert.equal(made.length, 102)
  })

  it('leave everything else to the framework', async () => {
    const { keeping } = framework()
    assert.equal((await keeping.authenticateRequest({} as never, 'of A')).callerId, 'the caller')
    assert.equal(keeping.getOriginatingAudience(), 'the framework itself')
  })
})
