// A hub on this machine that answers as a test says: at once, late, with a refusal, or by breaking off.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Received = { readonly body: string; readonly headers: IncomingMessage['headers'] }

/** The hub's answers, one for each request. The last one repeats. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void

// Restify, where a test loads it, lets writeHead return nothing.
export const takes: Answer = (response) => {
  response.writeHead(202)
  response.end()
}

export const says =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers)
    response.end(body)
  }

/** Answers nothing at all. */
export const isSilent: Answer = () => undefined

/** Closes the connection without an answer. */
export const breaksOff: Answer = (_response, request) => void request.socket.destroy()

/** Begins an answer and closes the connection in the middle of it. */
export const breaksOffWithin =
  (status: number): Answer =>
  (response, request) => {
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': '1000' })
    response.write('The begin')
    setTimeout(() => request.socket.destroy(), 20)
  }

export async function startHub(...answers: readonly Answer[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (bytes) => {
      body += bytes
    })
    request.on('end', () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? takes
      received.push({ body, headers: request.headers })
      answer(response, request)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    address: `http://127.0.0.1:${port}/returns`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
