// The body of a request: JSON in UTF-8 without a coding, 256 KB at most, and nothing of it on the disk.

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { startProcess } from '../../support/bots/bot-process.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { openWire } from '../../support/wire/wire.ts'
import { ask, rawSocket } from './raw-socket.ts'
import { host, json, portOf, post, request } from './requests.ts'

const limit = 256 * 1024
const withType = (type: string, body = '{}') =>
  request('POST /api/messages HTTP/1.1', [host, `Content-Type: ${type}`], body)
/** JSON of this many bytes that is not an activity. */
const sized = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`
const chunked = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`

describe('A body', () => {
  const teams = inTeams()
  const port = () => portOf(teams().address)
  const statusOf = async (bytes: string | Uint8Array) => (await ask(port(), bytes)).status

  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json-seq',
    'application/jsonp',
    'text/json',
    'json',
    '/',
    '',
  ]) {
    it(`of type "${type}" gets a 415`, async () => {
      assert.equal(await statusOf(withType(type)), 415)
    })
  }

  it('without a type gets a 415', async () => {
    assert.equal(await statusOf(request('POST /api/messages HTTP/1.1', [host], '{}')), 415)
  })

  for (const type of [
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ]) {
    it(`of type "${type}" is read`, async () => {
      const { status, body } = await ask(port(), withType(type))
      assert.deepEqual([status, body], [400, '{"error":"This is not an activity."}'])
    })
  }

  for (const coding of ['gzip', 'deflate', 'br', 'zstd', 'identity', 'gzip, gzip', 'nonsense']) {
    it(`with content coding ${coding} gets a 415, whether or not it is compressed`, async () => {
      for (const body of ['not gzip', '{}']) {
        assert.equal(await statusOf(post(body, `Content-Encoding: ${coding}`)), 415)
      }
    })
  }

  it('of real gzip, complete or cut short, gets a 415 too', async () => {
    const whole = gzipSync(Buffer.alloc(limit * 8, ' '))
    for (const bytes of [whole, whole.subarray(0, whole.length / 2)]) {
      const head = request('POST /api/messages HTTP/1.1', [
        ...[host, json, 'Content-Encoding: gzip'],
        `Content-Length: ${bytes.length}`,
      ])
      assert.equal(await statusOf(Buffer.concat([Buffer.from(head), bytes])), 415)
    }
  })

  it('of 256 KB is read, and one byte more gets a 413', async () => {
    assert.equal(await statusOf(post(sized(limit))), 400)
    assert.equal(await statusOf(post(sized(limit + 1))), 413)
  })

  it('of 256 KB in chunks is read, and one byte more gets a 413', async () => {
    assert.equal(await statusOf(post(chunked(sized(limit)), 'Transfer-Encoding: chunked')), 400)
    assert.equal(await statusOf(post(chunked(sized(limit + 1)), 'Transfer-Encoding: chunked')), 413)
  })

  it('of endless chunks gets a 413 as soon as it exceeds the limit', async () => {
    const raw = await rawSocket(port())
    raw.send(post('', 'Transfer-Encoding: chunked'))
    for (let sent = 0; sent <= limit; sent += 64 * 1024) raw.send(`10000\r\n${'x'.repeat(64 * 1024)}\r\n`)
    const { status, headers } = await raw.response()
    assert.deepEqual([status, headers.connection], [413, 'close'])
    await raw.closed()
  })

  it('with too large a Content-Length gets a 413 before it is sent, and the connection is closed', async () => {
    const raw = await rawSocket(port())
    raw.send(post('', 'Content-Length: 99999999'))
    const { status, headers } = await raw.response()
    assert.deepEqual([status, headers.connection], [413, 'close'])
    await raw.closed()
  })

  it('with "Expect: 100-continue" gets a 100 if it is acceptable, and is refused otherwise', async () => {
    const raw = await rawSocket(port())
    raw.send(post('', 'Expect: 100-continue', 'Content-Length: 2'))
    assert.equal((await raw.response()).status, 100)
    raw.send('{}')
    assert.equal((await raw.response()).status, 400)
    raw.destroy()
    const expecting = 'Expect: 100-continue'
    assert.equal(await statusOf(post('', expecting, `Content-Length: ${limit + 1}`)), 413)
    assert.equal(await statusOf(post('', expecting, 'Content-Length: 2', 'Content-Encoding: gzip')), 415)
  })

  it('on a kept-alive connection can be followed by another', async () => {
    const raw = await rawSocket(port())
    for (let turn = 0; turn < 3; turn++) {
      raw.send(post('{}'))
      assert.equal((await raw.response()).status, 400)
    }
    raw.destroy()
  })

  for (const [what, bytes] of [
    ['a byte that is no UTF-8', Buffer.from(post('"\xff"', 'Content-Length: 3'), 'latin1')],
    ['a zero byte', post('"a"\0')],
    ['a comma at the end', post('{"type":"message",}')],
  ] as const) {
    it(`with ${what} gets a 400`, async () => {
      assert.equal(await statusOf(bytes), 400)
    })
  }

  it('shorter than its Content-Length gets a 400 when the caller ends', async () => {
    const raw = await rawSocket(port())
    raw.send(post('{}', 'Content-Length: 100'))
    raw.socket.end()
    assert.equal((await raw.response()).status, 400)
    await raw.closed()
  })
})

describe('A body of any type', () => {
  it('leaves no file in the temporary folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
    const [data, temporary] = [join(folder, 'data'), mkdtempSync(join(folder, 'tmp-'))]
    const wire = await openWire()
    const bot = await startProcess(wire, { DATA_DIR: data, TMPDIR: temporary })
    const form = '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhello\r\n--x--\r\n'
    for (const bytes of [
      withType('multipart/form-data; boundary=x', form),
      post(sized(limit)),
      post(sized(2 * limit)),
    ]) {
      await ask(Number(bot.port), bytes)
    }
    await setTimeout(50)
    assert.deepEqual(readdirSync(temporary), [])
    bot.kill('SIGTERM')
    await bot.ended
    await wire.close()
    rmSync(folder, { recursive: true })
  })
})
