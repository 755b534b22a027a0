// The limits of the door: slow callers, silent ones, too many of them, and callers that want another protocol.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import metadata from '../../../package.json' with { type: 'json' }
import { inTeams } from '../../support/bots/teams.ts'
import { eventually } from '../../support/eventually.ts'
import { textActivity } from '../../support/people/activities.ts'
import { ask, type RawSocket, rawSocket } from './raw-socket.ts'
import { host, portOf, post, request } from './requests.ts'

const get = request('GET /healthz HTTP/1.1', [host])

describe('A connection', () => {
  // The limits differ enough that a busy machine still shows which of them ended a connection.
  const teams = inTeams({ door: { headers: 400, request: 800, keepAlive: 300, silence: 2500 } })
  const port = () => portOf(teams().address)

  it('that sends nothing is closed after the time for headers', async () => {
    const raw = await rawSocket(port())
    await raw.closed()
  })

  it('that sends half a head gets a 408, and is closed', async () => {
    const raw = await rawSocket(port())
    raw.send('GET /healthz HTTP/1.1\r\nHost: loc')
    assert.equal((await raw.response()).status, 408)
    await raw.closed()
  })

  it('that sends its head one letter at a time is closed too', async () => {
    const raw = await rawSocket(port())
    const letters = get.slice(0, -2).split('').values()
    const dripping = setInterval(() => {
      const { value } = letters.next()
      if (value) raw.send(value)
    }, 20)
    await raw.closed()
    clearInterval(dripping)
  })

  it('that sends half a body gets a 408, and is closed', async () => {
    const raw = await rawSocket(port())
    raw.send(post('{', 'Content-Length: 100'))
    assert.equal((await raw.response()).status, 408)
    await raw.closed()
  })

  it('that ends after half a head is closed at once', async () => {
    const raw = await rawSocket(port())
    raw.send('GET /healthz HTTP/1.1\r\nHost: loc')
    raw.socket.end()
    assert.equal((await raw.response()).status, 400)
    await raw.closed()
  })

  it('that ends after a complete request gets its answer, and is then closed', async () => {
    const raw = await rawSocket(port())
    raw.socket.end(get)
    assert.equal((await raw.response()).status, 200)
    await raw.closed()
  })

  it('is kept for the keep-alive time and no longer', async () => {
    const raw = await rawSocket(port())
    raw.send(get)
    assert.equal((await raw.response()).status, 200)
    await setTimeout(150)
    raw.send(get)
    assert.equal((await raw.response()).status, 200)
    // Node adds a second of its own, so that a request on its way meets no closed door.
    await raw.closed()
  })

  it('that stays silent while its turn takes too long is closed', async () => {
    const { sender } = teams().person('ann')
    const release = teams().wire.hold()
    const raw = await rawSocket(port())
    raw.send(post(JSON.stringify(textActivity(sender, new Date('2026-05-04T09:00:00Z'), 'help'))))
    await teams().wire.callsArrived(1)
    await raw.closed()
    release()
  })

  for (const protocol of ['websocket', 'h2c', 'nonsense']) {
    it(`that asks for ${protocol} gets the usual answer, and is closed`, async () => {
      const raw = await rawSocket(port())
      raw.send(request('GET /healthz HTTP/1.1', [host, `Upgrade: ${protocol}`, 'Connection: Upgrade']))
      const { status, headers, body } = await raw.response()
      assert.deepEqual([status, body], [200, JSON.stringify({ status: 'alive', version: metadata.version })])
      assert.equal(headers.connection, 'close')
      await raw.closed()
    })
  }

  it('that asks for a tunnel is closed', async () => {
    const raw = await rawSocket(port())
    raw.send(request('CONNECT localhost:80 HTTP/1.1', [host]))
    assert.equal((await raw.response()).status, 405)
    await raw.closed()
  })
})

describe('Connections beyond the bound', () => {
  const teams = inTeams({ door: { connections: 3 } })
  const port = () => portOf(teams().address)
  const isOpen = async (raw: RawSocket) => {
    raw.send(get)
    return (await raw.response()).status === 200
  }

  it('close the connection that was idle longest', async () => {
    const [first, second, third] = [await rawSocket(port()), await rawSocket(port()), await rawSocket(port())]
    // The first one is used again, so that the second is now the oldest.
    assert.ok(await isOpen(first))
    const fourth = await rawSocket(port())
    await second.closed()
    for (const raw of [third, first, fourth]) assert.ok(await isOpen(raw))
    for (const raw of [first, third, fourth]) raw.destroy()
  })

  it('close one that has been sending its request for a long time before one that waits for its answer', async () => {
    const ann = teams().person('ann')
    const release = teams().wire.hold()
    const served = ann.says('help')
    await teams().wire.callsArrived(1)
    const slow = await Promise.all(Array.from({ length: 3 }, () => rawSocket(port())))
    for (const raw of slow) raw.send(post('{', 'Content-Length: 100'))
    assert.equal((await ask(port(), get)).status, 200)
    await Promise.any(slow.map((raw) => raw.closed()))
    release()
    await served
    assert.match(ann.sees(), /What I can do/)
    for (const raw of slow) raw.destroy()
  })

  it('have a line each in the log up to twenty, and a count of the rest', async () => {
    for (let turn = 0; turn < 40; turn++) await rawSocket(port())
    await eventually(() => assert.equal(teams().log.length, 20))
    await teams().stopsBot()
    const lines = teams().log.map((line) => JSON.parse(line))
    assert.ok(lines.every(({ reason }) => reason === 'too many connections'))
    assert.equal(lines.length, 21)
    assert.equal(lines.at(-1)?.suppressed, 17)
  })
})
