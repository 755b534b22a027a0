// The log names an address of the bot that a client can call as it is.

import assert from 'node:assert/strict'
import { listening } from '../../../bot/process/listening.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { portOf } from '../door/requests.ts'

describe('The log line about the address', () => {
  for (const [host, address] of [
    ['127.0.0.1', 'http://127.0.0.1:3978'],
    ['bot.council.example', 'http://bot.council.example:3978'],
    ['::1', 'http://[::1]:3978'],
    ['10.0.0.7', 'http://10.0.0.7:3978'],
  ] as const) {
    it(`names ${address} for ${host}`, () => {
      assert.equal(listening(host, 3978), `Listening on ${address}/api/messages`)
      assert.ok(URL.canParse(address))
    })
  }

  for (const host of ['0.0.0.0', '::', '0:0:0:0:0:0:0:0']) {
    it(`names one address of several for ${host}`, () => {
      assert.equal(
        listening(host, 3978),
        'Listening on http://127.0.0.1:3978/api/messages, and on every other address of this machine',
      )
    })
  }
})

describe('The bot, with HOST', () => {
  for (const [HOST, address] of [
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['127.0.0.2', '127.0.0.2'],
    ['::1', '[::1]'],
    ['[::1]', '[::1]'],
    ['0:0:0:0:0:0:0:1', '[0:0:0:0:0:0:0:1]'],
    ['::ffff:127.0.0.1', '[::ffff:127.0.0.1]'],
  ] as const) {
    describe(HOST, () => {
      const teams = inTeams({ environment: { HOST } })

      it('answers at the address that its log names', async () => {
        const port = portOf(teams().address)
        const sentence = listening(readSettings({ HOST }).host, port)
        const [, url = ''] = /^Listening on (\S+)\/api\/messages$/.exec(sentence) ?? []
        assert.equal(url, `http://${address}:${port}`)
        assert.equal((await fetch(`${url}/readyz`)).status, 200)
      })
    })
  }
})
