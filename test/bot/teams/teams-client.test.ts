// The bot's requests to Teams outside a turn, over real HTTP: each is sent once, its outcome is known, and its
// address is checked.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { AggregateAuthenticationError, AuthenticationError, CredentialUnavailableError } from '@azure/identity'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { authenticationBy, TeamsAdapter } from '../../../bot/teams/adapter.ts'
import { cardMessage } from '../../../bot/teams/card-message.ts'
import { type RequestTimes, teamsClient } from '../../../bot/teams/teams-client.ts'
import { TeamsFault, teamsFaultOf } from '../../../bot/teams/teams-fault.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import { type Login, openLogin } from '../../support/bots/login.ts'
import { eventually } from '../../support/eventually.ts'
import { botId, channelIdOf, homeTenant } from '../../support/people/activities.ts'
import { addressOf } from '../../support/wire/listening.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'

const channel = '19:abc@thread.tacv2'
const message = cardMessage(card('a card', [text('a card')]))
const whereOn = ({ url }: Wire): Reference => ({
  ...{ serviceUrl: url, conversation: `${channel};messageid=17`, tenant: homeTenant },
  bot: { id: botId, name: 'Digital Maturity Assessment' },
})

async function faultOf(request: Promise<unknown>): Promise<TeamsFault> {
  const fault = await request.then(
    () => assert.fail('It was done.'),
    (error: unknown) => error,
  )
  assert.ok(fault instanceof TeamsFault)
  assert.doesNotMatch(fault.message, /19:|29:/)
  return fault
}

describe('A request to Teams', () => {
  let wire: Wire
  let where: Reference
  const settings = readSettings({})
  const adapter = new TeamsAdapter(authenticationBy(settings), settings)
  const end = teamsClient(adapter)
  const hasty = teamsClient(adapter, { attempt: 300, asking: 300 })

  beforeEach(async () => {
    wire = await openWire({ page: 2 })
    where = whereOn(wire)
  })
  afterEach(() => wire.close())

  it('posts in the thread, and edits the message that it posted', async () => {
    const id = await end.post(where, message)
    await end.edit(where, id, cardMessage(card('another', [text('another')])))
    const [posted, ...others] = wire.messages(where.conversation)
    assert.deepEqual([posted?.id, posted?.activity.summary, others], [id, 'another', []])
  })

  it('opens the personal chat of one person', async () => {
    const chat = await end.openChat(where, channelIdOf({ name: 'Ann' }))
    await end.post(chat, message)
    assert.equal(wire.messages(chat.conversation).length, 1)
    assert.notEqual(chat.conversation, where.conversation)
    wire.cannotReach({ name: 'Ben', tenant: homeTenant })
    assert.equal((await faultOf(end.openChat(where, channelIdOf({ name: 'Ben' })))).kind, 'refused')
  })

  it('asks for the members of the channel itself, a page at a time', async () => {
    const members = ['Ann', 'Ben', 'Cat'].map((name) => ({ name, tenant: homeTenant }))
    wire.rosters.set(channel, { members, hasBot: true, isPaged: true })
    const first = await end.members(where)
    assert.equal(first.members.length, 2)
    const second = await end.members(where, first.continuation)
    assert.deepEqual([second.members.length, second.continuation], [1, undefined])
    assert.equal(Object(first.members[0]).userRole, 'user')
  })

  for (const [status, kind, happened] of [
    [404, 'gone', 'no'],
    [403, 'refused', 'no'],
    [401, 'passing', 'no'],
    [412, 'passing', 'no'],
    [429, 'passing', 'no'],
    [503, 'passing', 'no'],
    [408, 'passing', 'perhaps'],
    [500, 'passing', 'perhaps'],
    [502, 'passing', 'perhaps'],
    [504, 'passing', 'perhaps'],
    [400, 'wrong', 'no'],
    [413, 'wrong', 'no'],
  ] as const) {
    it(`is made once if the answer is ${status}`, async () => {
      for (const method of ['POST', 'PUT', 'GET'] as const) wire.refuse(method, status)
      for (const request of [
        () => end.post(where, message),
        () => end.edit(where, '1', message),
        () => end.members(where),
      ]) {
        const fault = await faultOf(request())
        assert.deepEqual([fault.kind, fault.happened, fault.statusCode], [kind, happened, status])
      }
      assert.equal(wire.calls.length, 3)
    })
  }

  it('is made once if the connection breaks, or if no answer comes in time', async () => {
    wire.loses('POST')
    const lost = await faultOf(end.post(where, message))
    assert.deepEqual([lost.kind, lost.happened], ['passing', 'unknown'])
    const release = wire.hold()
    const late = await faultOf(hasty.edit(where, '1', message))
    assert.deepEqual([late.kind, late.happened], ['passing', 'unknown'])
    release()
    await eventually(() => assert.equal(wire.calls.length, 2))
  })

  it('reuses an open connection, unless Teams is about to close it', async () => {
    const ports = () => wire.calls.map(({ port }) => port)
    wire.keepsConnections(2000)
    await end.post(where, message)
    await end.post(where, message)
    assert.equal(new Set(ports()).size, 1)
    await setTimeout(1500)
    await end.post(where, message)
    assert.equal(new Set(ports()).size, 2)
  })

  it('goes through the proxy if one is set', async () => {
    const asked: (string | undefined)[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url)
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end('{"id":"from beyond"}')
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    process.env.HTTP_PROXY = addressOf(proxy)
    try {
      const behind = teamsClient(new TeamsAdapter(authenticationBy(settings), settings))
      assert.equal(await behind.post(where, message), 'from beyond')
    } finally {
      delete process.env.HTTP_PROXY
      proxy.close()
      proxy.closeAllConnections()
    }
    assert.equal(asked.length, 1)
    assert.deepEqual(wire.calls, [])
  })

  it('is known as not made if no server listens', async () => {
    const fault = await faultOf(end.post({ ...where, serviceUrl: 'http://127.0.0.1:9/' }, message))
    assert.deepEqual([fault.kind, fault.happened], ['passing', 'no'])
  })

  it('reports how long Teams asks to wait', async () => {
    wire.refuse('PUT', 429, { retryAfter: 7 })
    assert.equal((await faultOf(end.edit(where, '1', message))).after, 7000)
    const headers = (value: string) => ({ statusCode: 429, response: { headers: { get: () => value } } })
    const now = Date.parse('2026-05-04T09:00:00Z')
    assert.equal(teamsFaultOf(headers('Mon, 04 May 2026 09:00:30 GMT'), now).after, 30_000)
    assert.equal(teamsFaultOf(headers('Mon, 04 May 2026 08:00:00 GMT'), now).after, 0)
    assert.equal(teamsFaultOf(headers('999999'), now).after, 300_000)
    assert.equal(teamsFaultOf(headers('soon'), now).after, 0)
  })

  it('is not made to an address that may not get the bot’s token', async () => {
    const fault = await faultOf(end.post({ ...where, serviceUrl: 'https://evil.example/' }, message))
    assert.deepEqual([fault.kind, fault.statusCode], ['wrong', undefined])
  })
})

describe('A request to Teams that needs a token', () => {
  let wire: Wire
  let login: Login
  beforeEach(async () => {
    ;[wire, login] = await Promise.all([openWire(), openLogin()])
  })
  afterEach(() => Promise.all([wire.close(), login.close()]))

  /** Behaves like a bot that has just started, because tokens are cached by app. */
  function ended(times?: RequestTimes) {
    const { credentials } = readSettings({
      ...{ MicrosoftAppId: randomUUID(), MicrosoftAppPassword: 'an invented secret' },
      ...{ MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: homeTenant },
    })
    const settings = { ...readSettings({}), credentials }
    return teamsClient(new TeamsAdapter(authenticationBy(settings), settings), times)
  }

  it('is sent once the bot has the token', async () => {
    await ended().post(whereOn(wire), message)
    assert.deepEqual([login.asked(), wire.calls.length], [1, 1])
  })

  it('is given up in time if login does not answer, and is not sent when the token comes late', async () => {
    const end = ended({ attempt: 1000, asking: 1000 })
    const answers = login.isSilent()
    for (const request of [() => end.post(whereOn(wire), message), () => end.members(whereOn(wire))]) {
      const fault = await faultOf(request())
      assert.deepEqual([fault.kind, fault.happened], ['passing', 'unknown'])
    }
    answers()
    await setTimeout(300)
    assert.equal(wire.calls.length, 0)
    await end.post(whereOn(wire), message)
    assert.equal(wire.calls.length, 1)
  })

  for (const trouble of ['isAway', 'refuses'] as const) {
    it(`is known as not sent if login ${trouble}, and may be retried`, async () => {
      login[trouble]()
      const fault = await faultOf(ended().edit(whereOn(wire), '1', message))
      assert.deepEqual([fault.kind, fault.happened, fault.statusCode], ['passing', 'no', undefined])
      assert.ok(login.asked() > 0)
      assert.equal(wire.calls.length, 0)
    })
  }

  it('is known as not sent if a managed identity has no token, and may be retried', () => {
    const refused = new AuthenticationError(400, { error: 'invalid_request', error_description: 'No such identity.' })
    const unavailable = new CredentialUnavailableError('Nobody answers.')
    for (const error of [refused, unavailable, new AggregateAuthenticationError([unavailable])]) {
      const { kind, happened } = teamsFaultOf(error)
      assert.deepEqual([kind, happened], ['passing', 'no'])
    }
  })
})
