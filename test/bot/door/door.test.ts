// A fault of the bot during a request is answered with 500, reveals nothing, and stops no other request.

import assert from 'node:assert/strict'
import { pino } from 'pino'
import { type Door, openDoor } from '../../../bot/door/door.ts'
import { refusalLog } from '../../../bot/door/refusal-log.ts'
import { routes } from '../../../bot/routes.ts'
import type { TeamsAdapter } from '../../../bot/teams/adapter.ts'
import { eventually } from '../../support/eventually.ts'
import { ask, rawSocket } from './raw-socket.ts'
import { host, post, request } from './requests.ts'

describe('A fault', () => {
  let lines: { level: number; reference?: string; fault?: string }[] = []
  let door: Door
  const log = pino({ base: undefined }, { write: (line) => void lines.push(JSON.parse(line)) })
  const policy = { type: 'local' } as const
  const refusals = refusalLog(log)
  const broken = () => new RangeError('the secret of ann')

  beforeEach(() => {
    lines = []
  })
  afterEach(async () => {
    door.destroy()
    await door.drain()
  })

  async function isTold(port: number, bytes: string): Promise<void> {
    const { status, body, headers } = await ask(port, bytes)
    assert.deepEqual([status, body], [500, '{"error":"The request could not be read."}'])
    assert.deepEqual(
      lines.map(({ level, reference, fault }) => [level, reference, fault]),
      [[50, headers['x-request-id'], 'RangeError']],
    )
    assert.doesNotMatch(JSON.stringify(lines), /secret/)
    assert.equal((await ask(port, bytes)).status, 500)
  }

  it('in the routing code is answered with 500', async () => {
    const route = () => {
      throw broken()
    }
    door = openDoor({ policy, refusals, log, route })
    await isTold(await door.listen(0, '127.0.0.1'), request('GET /healthz HTTP/1.1', [host]))
  })

  it('in a route is answered with 500', async () => {
    const adapter = {} as TeamsAdapter
    const readiness = () => Promise.reject(broken())
    const route = routes({
      adapter,
      policy,
      readiness,
      notices: new Map(),
      refusals,
      log,
      read: () => assert.fail(),
      answer: async () => undefined,
    })
    door = openDoor({ policy, refusals, log, route })
    await isTold(await door.listen(0, '127.0.0.1'), request('GET /readyz HTTP/1.1', [host]))
  })

  it('is not logged as an error if the caller breaks off', async () => {
    const adapter = {} as TeamsAdapter
    const route = routes({
      adapter,
      policy,
      readiness: async () => 'ready',
      notices: new Map(),
      refusals,
      log,
      read: () => assert.fail(),
      answer: async () => undefined,
    })
    door = openDoor({ policy, refusals, log, route })
    const port = await door.listen(0, '127.0.0.1')
    const raw = await rawSocket(port)
    raw.send(post('{', 'Content-Length: 10'))
    raw.destroy()
    await eventually(() => assert.equal(lines.length, 1))
    assert.equal((await ask(port, request('GET /readyz HTTP/1.1', [host]))).status, 200)
    assert.ok(lines.every(({ level }) => level < 50))
  })
})
