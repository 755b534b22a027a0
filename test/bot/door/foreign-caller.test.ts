// Without authentication, a web page must not act as the person in whose browser it runs.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { guarded } from '../../support/bots/guarded-bot.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { textActivity } from '../../support/people/activities.ts'
import { ask } from './raw-socket.ts'
import { portOf, request } from './requests.ts'

describe('Without authentication, a request', () => {
  const teams = inTeams()
  const port = () => portOf(teams().address)

  const help = () =>
    JSON.stringify(textActivity(teams().person('ann').sender, new Date('2026-05-04T09:00:00Z'), 'start'))
  const posts = (headers: readonly string[]) => ask(port(), request('POST /api/messages HTTP/1.1', headers, help()))
  const json = 'Content-Type: application/json'

  function isUntouched(): void {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    assert.deepEqual(database.prepare("SELECT * FROM documents WHERE kind <> 'secret'").all(), [])
    database.close()
    assert.deepEqual(teams().wire.calls, [])
  }

  for (const [what, headers] of Object.entries({
    'a page of another site': ['Host: 127.0.0.1', json, 'Origin: https://wrenbridge.example'],
    'a page of another port of this machine': ['Host: 127.0.0.1:3978', json, 'Origin: http://127.0.0.1:8080'],
    'a page of another name of this machine': ['Host: 127.0.0.1:3978', json, 'Origin: http://localhost:3978'],
    'a page that hides its site': ['Host: 127.0.0.1', json, 'Origin: null'],
    'a page with an empty origin': ['Host: 127.0.0.1', json, 'Origin:'],
    'a page whose browser says that it is cross-site': ['Host: 127.0.0.1', json, 'Sec-Fetch-Site: cross-site'],
    'a page whose browser says that it is same-site': ['Host: 127.0.0.1', json, 'Sec-Fetch-Site: same-site'],
    'a name that was pointed at this machine': ['Host: rebound.example', json],
    'a name that was pointed at this machine, its own origin': [
      ...['Host: rebound.example:3978', json],
      'Origin: http://rebound.example:3978',
    ],
    'a name that begins like this machine': ['Host: 127.0.0.1.example', json],
    'a name that ends like this machine': ['Host: evil-localhost', json],
    'another address': ['Host: 10.0.0.1', json],
  })) {
    it(`from ${what} gets a 403 and has no effect`, async () => {
      const { status, body } = await posts(headers)
      assert.deepEqual([status, JSON.parse(body)], [403, { error: 'Not authorised.' }])
      isUntouched()
    })
  }

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    it(`of type ${type}, which a page may send without a preflight, gets a 415 and has no effect`, async () => {
      const { status } = await posts(['Host: 127.0.0.1', `Content-Type: ${type}`])
      assert.equal(status, 415)
      isUntouched()
    })
  }

  it('from a foreign host can read nothing either', async () => {
    for (const path of ['/', '/healthz', '/readyz', '/nowhere']) {
      const { status } = await ask(port(), request(`GET ${path} HTTP/1.1`, ['Host: rebound.example']))
      assert.equal(status, 403)
    }
  })

  it('for a CORS preflight is refused', async () => {
    const preflight = ['Host: 127.0.0.1', 'Origin: https://wrenbridge.example', 'Access-Control-Request-Method: POST']
    const { status, headers } = await ask(port(), request('OPTIONS /api/messages HTTP/1.1', preflight))
    assert.equal(status, 403)
    assert.equal(headers['access-control-allow-origin'], undefined)
  })

  for (const host of ['127.0.0.1:3978', 'localhost', 'LOCALHOST:1', '[::1]:3978', '127.0.0.2', '[::ffff:127.0.0.1]']) {
    it(`from a program that calls ${host} is accepted`, async () => {
      assert.equal((await posts([`Host: ${host}`, json])).status, 200)
      assert.ok(teams().wire.calls.length > 0)
    })
  }
})

describe('With authentication, a request', () => {
  const bot = guarded()

  it('may name the bot’s public host, because its token is checked', async () => {
    const activity = JSON.stringify(textActivity(bot().sender('ann'), bot().now(), 'help'))
    const headers = ['Host: dma.council.example', 'Content-Type: application/json', `Authorization: ${bot().bearer()}`]
    const { status } = await ask(bot().port, request('POST /api/messages HTTP/1.1', headers, activity))
    assert.equal(status, 200)
  })
})
