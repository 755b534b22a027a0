// The log names an address of the bot that can be called as it stands.

import assert from 'node:assert/strict'
import { listening } from '../../../bot/process/listening.ts'

describe('The sentence about the address', () => {
  for (const [host, address] of [
    ['127.0.0.1', 'http://127.0.0.1:3978'],
    ['bot.council.example', 'http://bot.council.example:3978'],
    ['::1', 'http://[::1]:3978'],
    ['10.0.0.7', 'http://10.0.0.7:3978'],
  ] as const) {
    it(`of ${host} is ${address}`, () => {
      assert.equal(listening(host, 3978), `Listening on ${address}/api/messages`)
      assert.ok(URL.canParse(address))
    })
  }

  for (const host of ['0.0.0.0', '::', '0:0:0:0:0:0:0:0']) {
    it(`of ${host} names one address of many`, () => {
      assert.equal(
        listening(host, 3978),
        'Listening on http://127.0.0.1:3978/api/messages, and on every other address of this machine',
      )
    })
  }
})
