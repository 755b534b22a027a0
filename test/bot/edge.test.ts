// The edge answers every post without a 5xx, and the bot keeps running.

import assert from 'node:assert/strict'
import metadata from '../../package.json' with { type: 'json' }
import { hostile } from '../../tools/develop/fuzz/hostile.ts'
import { inTeams } from '../support/bots/teams.ts'
import type { Activity } from '../support/people/activities.ts'
import { textActivity } from '../support/people/activities.ts'

const activityTypes = [
  'message',
  'conversationUpdate',
  'contactRelationUpdate',
  'typing',
  'endOfConversation',
  'event',
  'invoke',
  'invokeResponse',
  'deleteUserData',
  'messageUpdate',
  'messageDelete',
  'installationUpdate',
  'messageReaction',
  'suggestion',
  'trace',
  'handoff',
  'command',
  'commandResult',
  'no such type',
]

const invokeNames = [
  'adaptiveCard/action',
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'composeExtension/submitAction',
  'fileConsent/invoke',
  'signin/verifyState',
  'signin/tokenExchange',
  'application/search',
  'message/submitAction',
  'tab/fetch',
  'config/fetch',
  'no such name',
  '',
]

describe('The edge', () => {
  const teams = inTeams()

  function from(name: string, changes: Readonly<Record<string, unknown>> = {}): Activity {
    const { sender } = teams().person(name)
    return { ...textActivity(sender, new Date('2026-05-04T09:00:00Z'), 'help'), ...changes }
  }

  async function isAlive() {
    const ann = teams().person('alive')
    await ann.says('help')
    assert.match(ann.sees(), /What I can do/)
  }

  for (const type of activityTypes) {
    it(`answers an activity of type ${type}`, async () => {
      const { status } = await teams().post(from('ann', { type }))
      assert.equal(status, 200)
      await isAlive()
    })
  }

  for (const name of invokeNames) {
    it(`answers an invoke named "${name}"`, async () => {
      for (const value of [undefined, null, {}, [], 'text', 7, { action: null }, { action: { data: {} } }]) {
        const { status } = await teams().post(from('ann', { type: 'invoke', name, value }))
        assert.equal(status, 200)
      }
      await isAlive()
    })
  }

  for (const [what, body] of [
    ['an empty object', {}],
    ['an array', []],
    ['an array of activities', [{ type: 'message' }]],
    ['null', 'null'],
    ['a number', '7'],
    ['a string', '"message"'],
    ['true', 'true'],
    ['nothing', ''],
    ['invalid JSON', '{"type": "message", '],
    ['a byte that is no UTF-8', '{"type": "\uDCFF'],
    ['JSON nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a prototype', '{"__proto__": {"type": "message"}}'],
  ] as const) {
    it(`answers ${what} with a 400 that repeats nothing`, async () => {
      const { status, body: answered } = await teams().post(body)
      assert.equal(status, 400)
      assert.deepEqual(Object.keys(answered as object), ['error'])
      assert.doesNotMatch(JSON.stringify(answered), /type|JSON|position|undefined/)
      await isAlive()
    })
  }

  it('does not read a body of 1 MB', async () => {
    const { status } = await teams().post(from('ann', { text: 'x'.repeat(1024 * 1024) }))
    assert.equal(status, 413)
    await isAlive()
  })

  it('rejects a body that is not JSON by its content type', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'nonsense']) {
      const response = await fetch(`${teams().address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(from('ann')),
      })
      assert.ok(response.status >= 400 && response.status < 500, `${type}: ${response.status}`)
    }
    await isAlive()
  })

  it('answers other methods and paths without details about the bot', async () => {
    for (const [method, path] of [
      ['GET', '/api/messages'],
      ['PUT', '/api/messages'],
      ['GET', '/api/../../etc/passwd'],
      ['POST', '/api/messages/%00'],
    ] as const) {
      const response = await fetch(`${teams().address}${path}`, { method })
      assert.ok([400, 404, 405].includes(response.status), `${method} ${path}: ${response.status}`)
      assert.doesNotMatch(await response.text(), /node_modules|restify|at \//)
    }
  })

  for (const missing of ['from', 'conversation', 'recipient', 'serviceUrl', 'id', 'channelId', 'type', 'channelData']) {
    it(`answers an activity without ${missing}`, async () => {
      const { status } = await teams().post(from('ann', { [missing]: undefined }))
      assert.ok([200, 400].includes(status), String(status))
      await isAlive()
    })
  }

  it('rejects an invalid service address', async () => {
    for (const serviceUrl of [
      '',
      'ftp://127.0.0.1/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'not an address',
      7,
    ]) {
      const { status } = await teams().post(from('ann', { serviceUrl }))
      assert.equal(status, 400)
    }
  })

  it('sends nothing to another machine while authentication is off', async () => {
    for (const serviceUrl of [
      'https://smba.trafficmanager.net/uk/',
      'http://wire.example/',
      'http://127.0.0.1.example/',
    ]) {
      const { status } = await teams().post(from('ann', { serviceUrl }))
      assert.equal(status, 403)
    }
    assert.equal(teams().wire.calls.length, 0)
  })

  for (const text of hostile) {
    it(`handles ${JSON.stringify(text.slice(0, 24))} in every text field`, async () => {
      for (const changes of [
        { text },
        { locale: text },
        { id: text },
        { from: { id: text, aadObjectId: text } },
        { conversation: { id: text, tenantId: text } },
        { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: text, data: { do: text } } } },
        { type: 'conversationUpdate', membersAdded: [{ id: text }] },
        { type: text },
      ]) {
        const { status } = await teams().post(from('ann', changes))
        assert.ok([200, 400].includes(status), `${JSON.stringify(Object.keys(changes))}: ${status}`)
      }
      await isAlive()
    })
  }
})

describe('Health', () => {
  const teams = inTeams()

  it('/healthz says that the process is alive, /readyz that the store answers', async () => {
    for (const [path, status] of [
      ['/healthz', { status: 'alive', version: metadata.version }],
      ['/readyz', { status: 'ready' }],
    ] as const) {
      const response = await fetch(`${teams().address}${path}`)
      assert.equal(response.status, 200)
      assert.deepEqual(await response.json(), status)
    }
  })
})
