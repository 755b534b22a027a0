// Answers unreadable requests on the bare socket.

import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { answer, safeHeaders } from './answer.ts'

/** The status by the code of Node's error. Any other unreadable request is a 400. */
const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** The status for an unreadable request; undefined if the caller is gone. */
export function brokenStatus({ code = '' }: NodeJS.ErrnoException): number | undefined {
  return code === 'ECONNRESET' || code === 'EPIPE' ? undefined : (statusOf[code] ?? 400)
}

/** Writes a response without a body to a bare socket, and closes the socket. */
export function answerOnSocket(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const headers = { ...safeHeaders, 'Content-Length': 0, Connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'), () => socket.destroy())
}

/**
 * Ends a connection with a broken request. A request that had arrived completely is still answered; one that broke off
 * in its body gets the status.
 */
export function endBroken(response: ServerResponse, status: number): void {
  const { socket } = response.req
  if (response.req.complete) {
    response.shouldKeepAlive = false
    response.once('close', () => socket.destroySoon())
    return
  }
  answer(response, status)
  socket.destroySoon()
}
