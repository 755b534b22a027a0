// The head of a request: targets and hosts that make no valid URL, and headers that may not be repeated.

import assert from 'node:assert/strict'
import { version } from '../../../bot/process/version.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { ask, rawSocket } from './raw-socket.ts'
import { host, json, portOf, request } from './requests.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('The head of a request', () => {
  const teams = inTeams()
  const port = () => portOf(teams().address)

  async function isAlive(): Promise<void> {
    const { status } = await ask(port(), request('GET /healthz HTTP/1.1', [host]))
    assert.equal(status, 200)
  }

  const refused: Readonly<Record<string, { readonly status?: number; readonly bytes: string | Uint8Array }>> = {
    'a host with a port that there is not': { bytes: request('GET /healthz HTTP/1.1', ['Host: localhost:99999']) },
    'a host with a port that is no number': { bytes: request('GET /healthz HTTP/1.1', ['Host: localhost:http']) },
    'a host with a space in it': { bytes: request('GET /healthz HTTP/1.1', ['Host: local host']) },
    'a host with a path': { bytes: request('GET /healthz HTTP/1.1', ['Host: localhost/a']) },
    'a host with a user': { bytes: request('GET /healthz HTTP/1.1', ['Host: me@localhost']) },
    'a host with half a bracket': { bytes: request('GET /healthz HTTP/1.1', ['Host: [::1']) },
    'a host with an IPv4 address out of range': { bytes: request('GET /healthz HTTP/1.1', ['Host: 1.2.3.999']) },
    'a host with a letter beyond ASCII': { bytes: bytes(request('GET /healthz HTTP/1.1', ['Host: l\xf6cal'])) },
    'an empty host': { bytes: request('GET /healthz HTTP/1.1', ['Host:']) },
    'no host': { bytes: request('GET /healthz HTTP/1.1') },
    'two hosts': { bytes: request('GET /healthz HTTP/1.1', [host, 'Host: other.example']) },
    'two slashes': { bytes: request('GET // HTTP/1.1', [host]) },
    'two slashes and a host': { bytes: request('GET //wrenbridge.example/healthz HTTP/1.1', [host]) },
    'an absolute target that is no URL': { bytes: request('GET http://[ HTTP/1.1', [host]) },
    'an absolute target with a user': { bytes: request('GET http://me:pw@localhost/healthz HTTP/1.1', [host]) },
    'an absolute target of another scheme': { bytes: request('GET ftp://localhost/healthz HTTP/1.1', [host]) },
    'an asterisk': { bytes: request('OPTIONS * HTTP/1.1', [host]) },
    'a broken escape': { bytes: request('GET /%zz HTTP/1.1', [host]) },
    'a fragment': { bytes: request('GET /healthz#a HTTP/1.1', [host]) },
    'a letter beyond ASCII': { bytes: bytes(request('GET /h\xe4lthz HTTP/1.1', [host])) },
    'a space in the target': { bytes: request('GET /a b HTTP/1.1', [host]) },
    'a zero byte in a header': { bytes: request('GET /healthz HTTP/1.1', [host, 'X: a\0b']) },
    'a folded header': { bytes: request('GET /healthz HTTP/1.1', [host, 'X: a\r\n b']) },
    'a header without a colon': { bytes: request('GET /healthz HTTP/1.1', [host, 'nonsense']) },
    'two lengths': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Content-Length: 2', 'Content-Length: 3']),
    },
    'a length and a transfer coding': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Content-Length: 2', 'Transfer-Encoding: chunked']),
    },
    'a negative length': { bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Content-Length: -1']) },
    'a transfer coding that is not chunked': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Transfer-Encoding: gzip, chunked'], '0\r\n\r\n'),
    },
    'a transfer coding of identity': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Transfer-Encoding: identity'], '{}'),
    },
    'two media types': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Content-Type: text/plain'], '{}'),
    },
    'two tokens': {
      bytes: request('POST /api/messages HTTP/1.1', [host, json, 'Authorization: a', 'Authorization: b'], '{}'),
    },
    'HTTP/0.9': { bytes: 'GET /healthz\r\n\r\n' },
    'HTTP/2 without an upgrade': { bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
    'a TLS handshake': { bytes: Buffer.from('16030100a5010000a10303', 'hex') },
    'a target of 20,000 letters': { status: 431, bytes: request(`GET /${'a'.repeat(20_000)} HTTP/1.1`, [host]) },
    'a host of 20,000 letters': { status: 431, bytes: request('GET / HTTP/1.1', [`Host: ${'a'.repeat(20_000)}`]) },
    'an expectation that there is not': { status: 417, bytes: request('GET / HTTP/1.1', [host, 'Expect: tea']) },
    'a tunnel': { status: 405, bytes: request('CONNECT localhost:80 HTTP/1.1', [host]) },
  }

  for (const [what, { status = 400, bytes }] of Object.entries(refused)) {
    it(`with ${what} gets a ${status}, and the next request an answer`, async () => {
      const { status: got, headers, body } = await ask(port(), bytes)
      assert.equal(got, status)
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['cache-control'], 'no-store')
      assert.ok(['', '{"error":"The request could not be read."}'].includes(body), body)
      await isAlive()
    })
  }

  for (const [what, line, header] of [
    ['a query', 'GET /healthz?a=b HTTP/1.1', host],
    ['an absolute target', 'GET http://localhost:80/healthz HTTP/1.1', host],
    ['an absolute target, whose host counts more than the header', 'GET http://127.0.0.1/healthz HTTP/1.1', host],
    ['a host in capitals, with a port', 'GET /healthz HTTP/1.1', 'HOST: LOCALHOST:3978'],
    ['a host with an empty port', 'GET /healthz HTTP/1.1', 'Host: localhost:'],
    ['an IPv6 address', 'GET /healthz HTTP/1.1', 'Host: [::1]:3978'],
    ['HTTP/1.0 and no host', 'GET /healthz HTTP/1.0', 'Accept: */*'],
    ['a type that is not acceptable', 'GET /healthz HTTP/1.1', `${host}\r\nAccept: image/png;q=x, , ;`],
  ] as const) {
    it(`with ${what} is answered`, async () => {
      const { status, body } = await ask(port(), request(line, [header]))
      assert.deepEqual([status, body], [200, JSON.stringify({ status: 'alive', version })])
    })
  }

  for (const [line, status, error] of [
    ['GET /nowhere HTTP/1.1', 404, 'There is nothing here.'],
    ['GET /api/messages/ HTTP/1.1', 404, 'There is nothing here.'],
    ['POST /%00 HTTP/1.1', 404, 'There is nothing here.'],
    ['GET /api/messages HTTP/1.1', 405, 'That method is not allowed.'],
    ['DELETE /healthz HTTP/1.1', 405, 'That method is not allowed.'],
    ['TRACE / HTTP/1.1', 405, 'That method is not allowed.'],
  ] as const) {
    it(`"${line}" gets a ${status} without further details`, async () => {
      const { status: got, body, headers } = await ask(port(), request(line, [host]))
      assert.deepEqual([got, JSON.parse(body)], [status, { error }])
      assert.equal(headers['x-content-type-options'], 'nosniff')
    })
  }

  it('GET / gets one line about the bot', async () => {
    const { status, body, headers } = await ask(port(), request('GET / HTTP/1.1', [host]))
    assert.equal(status, 200)
    assert.match(body, /^The Digital Maturity Assessment bot for Microsoft Teams\..*\n$/)
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8')
    assert.equal(headers['cache-control'], 'no-store')
  })

  it('gives each response its own reference, which is also in the log', async () => {
    const [one, other] = [
      await ask(port(), request('GET /nowhere HTTP/1.1', [host, 'X-Request-Id: mine'])),
      await ask(port(), request('GET /nowhere HTTP/1.1', [host])),
    ]
    const references = [one, other].map(({ headers }) => headers['x-request-id'])
    assert.equal(new Set(references).size, 2)
    assert.deepEqual(
      teams().log.map((line) => JSON.parse(line).reference),
      references,
    )
  })

  it('answers the requests before garbage on the same connection, and then closes it', async () => {
    const raw = await rawSocket(port())
    const get = request('GET /healthz HTTP/1.1', [host])
    raw.send(`${get}${get}GARBAGE\r\n\r\n`)
    assert.deepEqual([(await raw.response()).status, (await raw.response()).status], [200, 200])
    await raw.closed()
  })
})
