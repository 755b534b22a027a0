// The response to an activity without a reply: of a refused caller, or after a fault of the bot.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RefusalLog } from '../../bot/door/refusal-log.ts'
import type { Log } from '../../bot/log.ts'
import { routes } from '../../bot/routes.ts'
import { CallerRefused, type TeamsDoor } from '../../bot/teams/port.ts'

describe('An activity', () => {
  /** Posts one to a bot with this adapter. Returns the status, the recorded refusals, and the lines of the log. */
  async function posted(deliver: TeamsDoor['deliver'], answer: () => Promise<undefined> = async () => undefined) {
    const refusals: string[] = []
    const lines: string[] = []
    const server = createServer(
      routes({
        adapter: { deliver },
        policy: { type: 'local' },
        readiness: async () => 'ready',
        notices: new Map(),
        refusals: { note: (reason: string) => void refusals.push(reason) } as unknown as RefusalLog,
        log: { error: (fields: object) => void lines.push(JSON.stringify(fields)) } as unknown as Log,
        read: () => ({}) as never,
        answer,
      }),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const activity = { type: 'message', serviceUrl: url, conversation: { id: 'a' }, from: { id: 'b' } }
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) })
      return { status, refusals, faults: lines.map((line) => JSON.parse(line).fault) }
    } finally {
      server.close()
      server.closeAllConnections()
    }
  }

  it('of a caller with a bad token gets 401, and is counted as a refusal', async () => {
    const refused = new CallerRefused('no', { cause: new RangeError('expired') })
    assert.deepEqual(await posted(() => Promise.reject(refused)), { status: 401, refusals: ['token'], faults: [] })
  })

  it('with a fault of the bot before its turn gets 500, and the fault is logged', async () => {
    const fault = new TypeError('ours')
    assert.deepEqual(await posted(() => Promise.reject(fault)), { status: 500, refusals: [], faults: ['TypeError'] })
  })

  it('whose reply cannot be sent gets 200, so that Teams does not redeliver it', async () => {
    const fault = new TypeError('of Teams')
    const answered = await posted(
      (_authorization, _activity, turn) => turn(async () => undefined),
      () => Promise.reject(fault),
    )
    assert.deepEqual(answered, { status: 200, refusals: [], faults: ['TypeError'] })
  })
})
