// The admitted callers with authentication on: real signed tokens, good and bad, from allowed and other places.

import assert from 'node:assert/strict'
import sinon from 'sinon'
import { type GuardedBot, guarded, teamsUrl } from '../../support/bots/guarded-bot.ts'
import type { Token } from '../../support/bots/token-issuer.ts'
import {
  type Activity,
  homeTenant,
  invokeActivity,
  otherTenant,
  textActivity,
} from '../../support/people/activities.ts'

const now = () => Math.floor(Date.now() / 1000)

/** The changes to Ann's "start", the token it is sent with, and the expected outcome. */
type Case = {
  readonly status: 401 | 403
  readonly token?: Token
  readonly claimed?: string
  readonly header?: (good: string) => string | undefined
  readonly change?: Readonly<Record<string, unknown>>
}

const emulatorTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'
const emulatorClaims = {
  iss: `https://sts.windows.net/${emulatorTenant}/`,
  appid: '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35',
  ver: '1.0',
  serviceurl: undefined,
}

const refused: Readonly<Record<string, Case>> = {
  'an expired token': { status: 401, token: { claims: { nbf: now() - 7200, exp: now() - 3600 } } },
  'a token that is not valid yet': { status: 401, token: { claims: { nbf: now() + 3600, exp: now() + 7200 } } },
  'a token for another bot': { status: 401, token: { claims: { aud: '11111111-2222-4333-8444-555555555555' } } },
  'a token without an audience': { status: 401, token: { claims: { aud: undefined } } },
  'a token of another issuer': { status: 401, token: { claims: { iss: 'https://issuer.example' } } },
  'a token of no issuer': { status: 401, token: { claims: { iss: undefined } } },
  'a token whose key is not endorsed for Teams': { status: 401, token: { kid: 'for webchat' } },
  'a token for another service address': { status: 401, claimed: 'https://smba.trafficmanager.net/amer/' },
  'a token for no service address': { status: 401, token: { claims: { serviceurl: undefined } } },
  'a token that is not signed': { status: 401, token: { algorithm: 'none' } },
  'a token signed with the public key as a secret': { status: 401, token: { algorithm: 'HS256' } },
  'a token whose key is unknown': { status: 401, token: { kid: 'nobody knows' } },
  'a token whose signature is of something else': { status: 401, header: (good) => `${good.slice(0, -8)}AAAAAAAA` },
  'a token that was changed': { status: 401, header: (good) => good.replace(/\.[^.]+\./, withTenant) },
  'a good token of the Emulator': { status: 401, token: { claims: emulatorClaims } },
  'a token that the bot itself has sent out': {
    status: 401,
    token: { claims: { ...emulatorClaims, aud: 'https://api.botframework.com', tid: emulatorTenant } },
  },
  'a good token of another bot': {
    status: 401,
    token: { claims: { ...emulatorClaims, ver: '2.0', azp: '99999999-2222-4333-8444-555555555555' } },
  },
  'a token that names a tenant which is not allowed': { status: 401, token: { claims: { tid: otherTenant } } },
  'no token': { status: 401, header: () => undefined },
  'an empty header': { status: 401, header: () => '' },
  'a scheme without a token': { status: 401, header: () => 'Bearer' },
  'another scheme': { status: 401, header: (good) => good.replace('Bearer', 'Basic') },
  'garbage for a token': { status: 401, header: () => 'Bearer abc.def.ghi' },
  'two tokens': { status: 401, header: (good) => `${good} ${good.slice(7)}` },
  'a conversation in another tenant': {
    status: 403,
    change: { conversation: { id: 'a:1', conversationType: 'personal', tenantId: otherTenant } },
  },
  'a conversation in another tenant, whose sender claims to be of this one': {
    status: 403,
    change: {
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: otherTenant },
      channelData: { tenant: { id: homeTenant } },
    },
  },
  'a personal chat that names no tenant, of a sender from another': {
    status: 403,
    change: { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: { tenant: { id: otherTenant } } },
  },
  'a personal chat without any tenant': {
    status: 403,
    change: { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: undefined },
  },
  'a group chat that names no tenant': {
    status: 403,
    change: { conversation: { id: '19:1@thread.v2', isGroup: true }, channelData: { tenant: { id: homeTenant } } },
  },
  'no conversation': { status: 403, change: { conversation: undefined } },
  'a personal chat with a person of another tenant': {
    status: 403,
    change: { channelData: { tenant: { id: otherTenant } } },
  },
  'the channel webchat': { status: 403, change: { channelId: 'webchat' } },
  'the channel directline': { status: 403, change: { channelId: 'directline' } },
  'the channel emulator': { status: 403, change: { channelId: 'emulator' } },
  'the channel of an App Service': { status: 401, change: { channelId: 'AseChannel' } },
  'no channel': { status: 403, change: { channelId: '' } },
  'a service address over http': {
    status: 403,
    claimed: 'http://smba.trafficmanager.net/emea/',
    change: { serviceUrl: 'http://smba.trafficmanager.net/emea/' },
  },
  'a service address on a foreign host': {
    status: 403,
    claimed: 'https://collector.trafficmanager.net/emea/',
    change: { serviceUrl: 'https://collector.trafficmanager.net/emea/' },
  },
  'a service address on this machine': {
    status: 403,
    claimed: 'https://127.0.0.1/',
    change: { serviceUrl: 'https://127.0.0.1/' },
  },
}

function withTenant(payload: string): string {
  const claims = JSON.parse(Buffer.from(payload.slice(1, -1), 'base64url').toString())
  return `.${Buffer.from(JSON.stringify({ ...claims, aud: 'another' })).toString('base64url')}.`
}

const start = (bot: GuardedBot): Activity => textActivity(bot.sender('ann'), bot.now(), 'start')

describe('With authentication,', () => {
  const bot = guarded()
  let errors: sinon.SinonStub

  // The Bot Framework writes there on its own.
  beforeEach(() => {
    errors = sinon.stub(console, 'error')
  })
  afterEach(() => errors.restore())

  for (const [who, { status, token, claimed, header = (good: string) => good, change = {} }] of Object.entries(
    refused,
  )) {
    it(`${who} gets a ${status} without an explanation, and has no effect`, async () => {
      const authorization = header(bot().bearer(token, claimed))
      const answered = await bot().post({ ...start(bot()), ...change }, authorization)

      assert.equal(answered.status, status)
      const { reference, ...body } = answered.body as { reference: string }
      assert.deepEqual(body, { error: 'Not authorised.' })
      assert.equal(bot().stored(), '[]')
      assert.deepEqual(bot().outgoing, [])
      const [line = '', ...more] = bot().log
      assert.deepEqual(more, [])
      assert.equal(JSON.parse(line).reference, reference)
      const written = line + JSON.stringify(errors.args)
      for (const part of authorization?.split(/[ .]/).filter((text: string) => text.length > 8) ?? []) {
        assert.ok(!written.includes(part))
      }
      // The channel's ids of people begin with 29:1-, which no time of day does. Their directory ids have aad0-4000-8000 in the
      // middle. A random reference may have -aad0- as its second part.
      assert.doesNotMatch(written, /Example|29:1-|-aad0-4000-8000-/)
    })
  }

  it('a good token gets a reply, sent to the address of Teams with the bot’s own token', async () => {
    const ann = bot().person('ann')
    await ann.says('start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
    await ann.presses('Yes')
    assert.equal(ann.isAsked(), 'LEAD-1P')
    const [{ url, authorization } = {}, ...more] = bot().outgoing
    assert.deepEqual(more, [])
    assert.ok(url?.startsWith(`${teamsUrl}v3/conversations/`))
    assert.equal(authorization, 'Bearer the-token-of-the-bot-itself')
    assert.deepEqual(bot().log, [])
  })

  it('a token that names an allowed tenant is admitted too', async () => {
    const { status } = await bot().post(start(bot()), bot().bearer({ claims: { tid: homeTenant } }))
    assert.equal(status, 200)
  })

  it('a personal chat is admitted if only its channel data names the tenant', async () => {
    const conversation = { id: 'a:1', conversationType: 'personal' }
    const activity = { ...start(bot()), conversation, channelData: { tenant: { id: homeTenant.toUpperCase() } } }
    assert.equal((await bot().post(activity, bot().bearer())).status, 200)
    const documents = JSON.parse(bot().stored()) as { tenant: string }[]
    assert.deepEqual([...new Set(documents.map(({ tenant }) => tenant))], [homeTenant])
  })

  it('a press from another tenant is refused like a message, even on a card of this tenant', async () => {
    const ann = bot().person('ann')
    await ann.says('start')
    const before = bot().stored()
    const { message } = ann.card()
    const data = { do: 'delete' }
    const press = invokeActivity(bot().sender('ann', otherTenant), bot().now(), { verb: 'delete', data, message })
    assert.equal((await bot().post(press, bot().bearer())).status, 403)
    assert.equal(bot().stored(), before)
  })
})

describe('With authentication and every tenant allowed', () => {
  const bot = guarded({ environment: { ALLOWED_TENANTS: '*' } })

  it('people of any tenant are served, each tenant separately', async () => {
    const [ann, other] = [bot().person('ann'), bot().person('ann', otherTenant)]
    await ann.says('start')
    await ann.presses('Yes')
    await other.says('start')
    assert.match(other.sees(), /0 of 90 questions answered/)
  })
})
