// The channel's signing keys: fetched ahead and once at a time, and kept when the key server is slow, absent or wrong.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { pino } from 'pino'
import { type SigningKeys, signingKeys } from '../../../../bot/teams/authentication/signing-keys.ts'

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const { n, e } = publicKey.export({ format: 'jwk' })
const jwk = (kid: string) => ({ kty: 'RSA', kid, n, e, endorsements: ['msteams'] })
const url = 'https://keys.example/configuration'
const day = 24 * 60 * 60 * 1000

describe('The signing keys', () => {
  let moment = 0
  let lines: string[] = []
  let requests: string[] = []
  let served: unknown[] = []
  /** The faults of the key server. */
  let trouble: ((signal: AbortSignal) => Promise<Response>) | undefined
  let keys: SigningKeys

  beforeEach(() => {
    moment = Date.parse('2026-05-04T09:00:00Z')
    lines = []
    requests = []
    served = [jwk('one')]
    trouble = undefined
    keys = signingKeys({
      url,
      log: pino({ base: undefined }, { write: (line) => void lines.push(line) }),
      now: () => moment,
      timeout: 50,
      async request(address, init) {
        requests.push(String(address))
        if (trouble && init?.signal) return trouble(init.signal)
        return Response.json(address === url ? { jwks_uri: 'https://keys.example/keys' } : { keys: served })
      },
    })
  })

  const refused = async () => new Response('no', { status: 500 })
  const isOld = async () => assert.deepEqual((await keys.getKey('one'))?.endorsements, ['msteams'])

  it('are fetched before the first token needs one', async () => {
    await keys.prefetch()
    assert.equal(requests.length, 2)
    const key = await keys.getKey('one')
    assert.equal(key?.key, publicKey.export({ type: 'spki', format: 'pem' }))
    assert.equal(requests.length, 2)
  })

  it('are fetched once for a hundred tokens at the same time', async () => {
    await Promise.all(Array.from({ length: 100 }, isOld))
    assert.equal(requests.length, 2)
  })

  it('are fetched again after a day, while the old ones stay in use', async () => {
    await keys.prefetch()
    moment += day
    served = [jwk('one'), jwk('two')]
    await isOld()
    await keys.prefetch()
    assert.ok(await keys.getKey('two'))
    assert.equal(requests.length, 4)
  })

  for (const [what, fails] of Object.entries({
    refuses: refused,
    'is not there': () => Promise.reject(new TypeError('fetch failed')),
    'says something else': async () => new Response('<html>'),
    'says nothing': (signal: AbortSignal) =>
      new Promise<Response>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
    'has no keys': async () => Response.json({ jwks_uri: 'https://keys.example/keys', keys: [] }),
  })) {
    it(`stay in use when the key server ${what}, with one line in the log`, async () => {
      await keys.prefetch()
      trouble = fails
      moment += day
      await Promise.all(Array.from({ length: 10 }, isOld))
      await keys.prefetch()
      assert.equal(lines.length, 1)
      assert.match(lines.join(), /signing keys could not be fetched/)
      assert.match(keys.troubles().join(), /cannot be fetched/)
      await isOld()
      trouble = undefined
      moment += 10_000
      await isOld()
      await keys.prefetch()
      assert.deepEqual(keys.troubles(), [])
    })
  }

  it('are not requested again within ten seconds after a failure, and then they are', async () => {
    trouble = refused
    for (let token = 0; token < 10; token++) await assert.rejects(keys.getKey('one'))
    assert.equal(requests.length, 1)
    moment += 10_000
    trouble = undefined
    await isOld()
  })

  it('are requested again for an unknown key, at most once in five minutes', async () => {
    await keys.prefetch()
    served = [jwk('two')]
    for (let token = 0; token < 10; token++) assert.equal(await keys.getKey('two'), null)
    assert.equal(requests.length, 2)
    moment += 5 * 60 * 1000
    assert.ok(await keys.getKey('two'))
    assert.equal(requests.length, 4)
  })

  it('exclude keys of another kind', async () => {
    served = [{ kty: 'EC', kid: 'curve', x: 'a', y: 'b' }, jwk('one'), { kid: 7 }, null]
    await isOld()
    assert.equal(await keys.getKey('curve'), null)
    assert.equal(await keys.getKey(undefined), null)
  })
})
