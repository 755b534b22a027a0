// Five thousand requests, each with a fault in it: the process survives, and no resource of them remains.

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BotProcess, startProcess } from '../../support/bots/bot-process.ts'
import { eventually } from '../../support/eventually.ts'
import { textActivity } from '../../support/people/activities.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { ask } from './raw-socket.ts'
import { host, json, post, request } from './requests.ts'

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const whole = [
  request('GET /healthz HTTP/1.1', [host, 'Connection: keep-alive']),
  request('GET /readyz?deep=1 HTTP/1.0', []),
  request('GET http://localhost/healthz HTTP/1.1', [host]),
  request('OPTIONS * HTTP/1.1', [host, 'Origin: http://localhost']),
  request('CONNECT localhost:80 HTTP/1.1', [host]),
  request('GET / HTTP/1.1', [host, 'Upgrade: websocket', 'Connection: Upgrade']),
  post('{"type":"message","text":"help","serviceUrl":"http://127.0.0.1:9/"}'),
  post('2\r\n{}\r\n0\r\nTrailer: a\r\n\r\n', 'Transfer-Encoding: chunked', 'Trailer: Trailer'),
  post('{}', 'Content-Encoding: gzip', 'Expect: 100-continue'),
  request(
    'POST /api/messages HTTP/1.1',
    [host, 'Content-Type: multipart/form-data; boundary=x'],
    '--x\r\n\r\na\r\n--x--',
  ),
  request('POST /api/messages HTTP/1.1', [host, json, 'Content-Length: 100'], '{'),
  post(`"${'x'.repeat(300_000)}"`),
].map((text) => Buffer.from(text, 'latin1'))

const pieces = [
  ...['\r\n', '\r\n\r\n', '\n', '\r', '\0', ' ', ':', '%', '%00', '%zz', '//', '[', '@', '#', '\xff', '\xc3\x28'],
  ...['Host: localhost:99999\r\n', 'Host: [\r\n', 'Host:\r\n', 'Content-Length: 0\r\n', 'Content-Length: 9e9\r\n'],
  ...['Transfer-Encoding: chunked\r\n', 'Content-Encoding: br\r\n', 'Upgrade: h2c\r\n', 'Expect: 100-continue\r\n'],
  ...['Connection: close, upgrade\r\n', 'HTTP/2.0', 'HTTP/9.9', '99999999999999999999', '-1', 'GET ', 'PRI * '],
  ...['A: a\r\n'.repeat(200), 'x'.repeat(20_000), '{'.repeat(5000), `"${'y'.repeat(300_000)}"`],
].map((text) => Buffer.from(text, 'latin1'))

function mutated(random: () => number): Buffer {
  const upTo = (end: number) => Math.floor(random() * end)
  const one = (of: readonly Buffer[]) => of[upTo(of.length)] ?? Buffer.alloc(0)
  let bytes = Buffer.from(one(whole))
  for (let change = upTo(4); change >= 0; change--) {
    const [at, length] = [upTo(bytes.length + 1), upTo(20)]
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    switch (upTo(6)) {
      case 0:
        bytes = Buffer.concat([before, after.subarray(length)])
        break
      case 1:
        bytes = Buffer.concat([before, one(pieces), after])
        break
      case 2:
        bytes = Buffer.concat([before, bytes.subarray(at, at + length), after])
        break
      case 3:
        bytes = Buffer.concat([before, one(whole)])
        break
      case 4:
        bytes = Buffer.concat([bytes, one(whole)])
        break
      default:
        bytes = Buffer.from(bytes)
        if (at < bytes.length) bytes[at] = upTo(256)
    }
  }
  return bytes
}

/** Sends bytes and waits for the end of the connection; one caller in ten breaks off. Resolves to the status, if any. */
function sends(port: number, bytes: Buffer, breaksOff: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    let read = ''
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      read += chunk.toString('latin1', 0, 20)
    })
    socket.once('close', () => resolve(/^HTTP\/1\.1 (\d{3})/.exec(read)?.[1]))
    if (breaksOff) socket.write(bytes, () => socket.destroy())
    else socket.end(bytes)
  })
}

describe('Five thousand mutated requests', () => {
  let folder = ''
  let temporary = ''
  let wire: Wire
  let bot: BotProcess

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
    temporary = mkdtempSync(join(folder, 'tmp-'))
    wire = await openWire()
    bot = await startProcess(wire, { DATA_DIR: join(folder, 'data'), TMPDIR: temporary })
  })
  afterEach(async () => {
    bot.kill('SIGKILL')
    await bot.ended
    await wire.close()
    rmSync(folder, { recursive: true })
  })

  /** Mebibytes of memory that the process holds, as Linux counts them. */
  const memory = () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1]) / 1024
  const sockets = () =>
    readdirSync(`/proc/${bot.pid}/fd`).filter((fd) => {
      try {
        return readlinkSync(`/proc/${bot.pid}/fd/${fd}`).startsWith('socket:')
      } catch {
        // The socket was closed while it was read.
        return false
      }
    }).length

  it('do not end the process, and leave no file, no socket and no memory behind', async () => {
    const port = Number(bot.port)
    const random = seeded(20261128)
    const got = new Map<string | undefined, number>()
    async function sendMany(count: number): Promise<void> {
      const left = Array.from({ length: count }).keys()
      const lane = async () => {
        for (const _ of left) {
          const status = await sends(port, mutated(random), random() < 0.1)
          got.set(status, (got.get(status) ?? 0) + 1)
        }
      }
      await Promise.all(Array.from({ length: 20 }, lane))
    }
    const open = sockets()
    // Memory that a process takes once, for code, buffers and the understanding of typed words, is not a leak.
    const ann = bot.person('ann')
    for (const words of ['could you show me how we did', 'sut mae pethau yn mynd']) {
      const said = JSON.stringify(textActivity(ann.sender, new Date(), words))
      assert.equal((await ask(port, post(said, 'Connection: close'))).status, 200)
    }
    await sendMany(1000)
    const before = memory()
    await sendMany(4000)
    assert.equal((await ask(port, request('GET /healthz HTTP/1.1', [host]))).status, 200)
    await eventually(() => assert.equal(sockets(), open))
    assert.deepEqual(readdirSync(temporary), [])
    assert.ok(memory() <= 1.5 * before, `${memory()} MB after ${before} MB`)
    // The requests reached every check, and no answer was a fault of the bot.
    for (const status of ['200', '400', '403', '405', '413', '415', '431']) assert.ok(got.has(status), status)
    assert.ok(!got.has('500'))
    assert.ok(bot.log.length < 400, `${bot.log.length} lines`)
    assert.ok(bot.log.every((line) => JSON.parse(line).level < 50))
    await ann.says('help')
    assert.match(ann.sees(), /What I can do/)
  })
})
