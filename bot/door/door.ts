// The HTTP server: limits and connections. It checks each request's head before `bot/routes.ts` gets the request.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultOf, type Log } from '../log.ts'
import type { Policy } from '../settings/allowed-tenants.ts'
import { answer, setReference } from './answer.ts'
import { answerOnSocket, brokenStatus, endBroken } from './broken-request.ts'
import { boundedConnections } from './connections.ts'
import { foreignness } from './foreign-caller.ts'
import { type DoorLimits, usualLimits } from './limits.ts'
import type { RefusalLog } from './refusal-log.ts'
import { readHead } from './request-head.ts'

export type Door = {
  /** Starts to listen. Resolves to the port; rejects if the address or port is not available. */
  listen(port: number, host: string): Promise<number>
  /** Accepts no more connections, lets running requests end, and resolves when the last connection is closed. */
  drain(): Promise<void>
  /** Closes every remaining connection. */
  destroy(): void
}

type Parts = {
  readonly policy: Policy
  readonly limits?: Partial<DoorLimits>
  readonly refusals: RefusalLog
  readonly log: Log
  /** Serves a request with a valid head. Its target is a plain path. */
  readonly route: (request: IncomingMessage, response: ServerResponse) => void
}

/** The bodies of refusals. */
export const unreadable = { error: 'The request could not be read.' }
const forbidden = { error: 'Not authorised.' }

/** Makes the server. It does not listen yet. */
export function openDoor({ policy, limits, refusals, log, route }: Parts): Door {
  const most = { ...usualLimits, ...limits }
  const server = createServer({
    headersTimeout: most.headers,
    requestTimeout: most.request,
    keepAliveTimeout: most.keepAlive,
    maxHeaderSize: most.headerBytes,
    connectionsCheckingInterval: Math.min(1000, most.headers),
    // The check is in `admit`, because Node's own refusal lacks the headers of every response.
    requireHostHeader: false,
    insecureHTTPParser: false,
  })
  server.maxHeadersCount = most.headerCount
  server.timeout = most.silence
  const connections = boundedConnections(server, most.connections, () => refusals.note('too many connections'))
  const latest = new WeakMap<object, ServerResponse>()

  /** Gives a request its reference, and tracks it until its response is closed. */
  function attend(request: IncomingMessage, response: ServerResponse): string {
    const reference = randomUUID()
    latest.set(request.socket, response)
    setReference(response, reference)
    connections.serve(request, response)
    // A caller may disconnect at any moment. The socket's events are enough.
    for (const stream of [request, response]) stream.on('error', () => {})
    return reference
  }

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const reference = attend(request, response)
    try {
      admit(request, response, reference)
    } catch (error) {
      log.error({ reference, ...faultOf(error) }, 'A request could not be served.')
      answer(response, 500, unreadable)
    }
  }

  function admit(request: IncomingMessage, response: ServerResponse, reference: string): void {
    const head = readHead(request)
    if (typeof head === 'string') {
      refusals.note(head, { reference })
      // A proxy may parse these bytes as another request, so the bot reads no more from this connection.
      response.shouldKeepAlive = false
      answer(response, 400, unreadable)
      return
    }
    const foreign = policy.type === 'local' ? foreignness(request, head.host) : undefined
    if (foreign) {
      refusals.note(foreign, { reference })
      answer(response, 403, forbidden)
      return
    }
    // Closes the connection afterwards, because the caller wants another protocol.
    if (request.headers.upgrade !== undefined) response.shouldKeepAlive = false
    canonise(request, head.path)
    route(request, response)
  }

  server.on('request', receive)
  server.on('checkContinue', receive)
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refusals.note('expectation', { reference: attend(request, response) })
    answer(response, 417, unreadable)
  })
  // Without a listener for `upgrade`, Node treats such a request as an ordinary one.
  server.on('connect', (_request, socket) => {
    refusals.note('method')
    answerOnSocket(socket, 405)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = brokenStatus(error)
    if (status === undefined) {
      socket.destroy()
      return
    }
    refusals.note(status === 408 ? 'too slow' : 'not HTTP')
    const response = latest.get(socket)
    if (!response || response.closed || response.writableFinished) answerOnSocket(socket, status)
    else endBroken(response, status)
  })

  return {
    async listen(port, host) {
      server.listen(port, host)
      // `once` rejects on an error.
      await once(server, 'listening')
      server.on('error', (error) => log.error(faultOf(error), 'A connection could not be accepted.'))
      return (server.address() as AddressInfo).port
    },
    async drain() {
      const closed = once(server, 'close')
      server.close()
      await Promise.all([closed, connections.drain()])
    },
    destroy: () => connections.destroy(),
  }
}

/** The headers that a route may read. Others could only mislead a library. */
const passed = ['authorization', 'content-type', 'content-encoding', 'content-length', 'transfer-encoding', 'expect']

/** Reduces a request to parts that cannot confuse a router: a plain path, a known host, and the headers above. */
function canonise(request: IncomingMessage, path: string): void {
  const headers = Object.entries(request.headers).filter(([name]) => passed.includes(name))
  request.headers = { ...Object.fromEntries(headers), host: 'localhost', accept: 'application/json' }
  request.url = path
}
