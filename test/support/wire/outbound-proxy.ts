// An outbound proxy as councils have it, and Microsoft's hosts behind it: the only way out is CONNECT.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** The certificate authority that vouches for the hosts; a program trusts it by NODE_EXTRA_CA_CERTS. */
export const authorityFile = 'test/fixtures/tls/ca.pem'

/** Answers a request to one host. */
export type Host = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export type OutboundProxy = {
  /** For HTTPS_PROXY, with a name and a password. */
  readonly address: string
  /** The hosts that tunnels were opened to, each with its port and the name that was shown. */
  readonly tunnels: readonly { readonly to: string; readonly authorization: string | undefined }[]
  close(): Promise<void>
}

const credentials = 'council:password'

/** Opens both on free ports of this machine. The proxy refuses hosts that are not in the list, and callers without a password. */
export async function openOutboundProxy(hosts: Readonly<Record<string, Host>>): Promise<OutboundProxy> {
  const tls = { key: readFileSync('test/fixtures/tls/key.pem'), cert: readFileSync('test/fixtures/tls/cert.pem') }
  const behind = createHttpsServer(tls, async (request, response) => {
    const host = hosts[request.headers.host?.split(':')[0] ?? '']
    if (host) await host(request, response)
    else end(response, 421)
  }).listen(0, '127.0.0.1')
  const tunnels: { to: string; authorization: string | undefined }[] = []
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`
  const proxy = createServer((_request, response) => end(response, 405))
  proxy.on('connect', (request, socket) => {
    const to = request.url ?? ''
    const authorization = request.headers['proxy-authorization']
    tunnels.push({ to, authorization })
    const refusal = authorization !== expected ? '407 Proxy Authentication Required' : 403
    if (authorization !== expected || !((to.split(':')[0] ?? '') in hosts)) {
      socket.end(`HTTP/1.1 ${refusal} Refused\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const { port } = behind.address() as AddressInfo
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const each of [socket, through]) each.on('error', () => {})
    socket.on('close', () => through.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await Promise.all([once(behind, 'listening'), once(proxy, 'listening')])
  const { port } = proxy.address() as AddressInfo
  return {
    address: `http://${credentials}@127.0.0.1:${port}`,
    tunnels,
    async close() {
      for (const server of [proxy, behind]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/** A host that passes every request on to a server of this machine. */
export function passingOn(base: string, path = (asked: string) => asked): Host {
  return async (request, response) => {
    const { host, connection, 'content-length': length, 'transfer-encoding': encoding, ...headers } = request.headers
    const body = await buffer(request)
    const answer = await fetch(new URL(path(request.url ?? '/'), base), {
      method: request.method,
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    })
    const answered = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) =>
          !['connection', 'content-length', 'transfer-encoding', 'content-encoding', 'keep-alive'].includes(name),
      ),
    )
    end(response, answer.status, answered, Buffer.from(await answer.arrayBuffer()))
  }
}

/** A host that answers everything with the same JSON. */
export const saying =
  (value: unknown): Host =>
  (request, response) => {
    request.resume()
    end(response, 200, { 'content-type': 'application/json' }, JSON.stringify(value))
  }

/** In two steps, because restify, if it is loaded, replaces `writeHead` by one that returns nothing. */
function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): void {
  response.writeHead(status, headers)
  response.end(body)
}
