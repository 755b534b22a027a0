// Writes responses with safe headers. Reads an unread body only as far as the caller needs to get a refusal.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { mostBodyBytes, usualLimits } from './limits.ts'

/** The headers of every response: no cache stores it, and no browser guesses another type. */
export const safeHeaders = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' } as const

const referenceHeader = 'X-Request-Id'

/** Sets the reference of the response, which the log uses. */
export function setReference(response: ServerResponse, reference: string): void {
  response.setHeader(referenceHeader, reference)
}

/** The reference of a response, for the log. */
export const referenceOf = (response: ServerResponse): string => String(response.getHeader(referenceHeader) ?? '')

/** Answers with JSON, or with an empty body. Does nothing if the response has started or the caller is gone. */
export function answer(response: ServerResponse, status: number, body?: unknown): void {
  send(response, status, 'application/json', body === undefined ? '' : JSON.stringify(body))
}

/** Answers with one line of plain text. */
export function answerLine(response: ServerResponse, status: number, line: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${line}\n`)
}

/** Answers with a page and its own headers. */
export function answerPage(response: ServerResponse, page: string, headers: Readonly<Record<string, string>>): void {
  send(response, 200, 'text/html; charset=utf-8', page, headers)
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return
  const request = response.req
  const isUnread = hasBody(request) && !request.complete
  response.writeHead(status, {
    ...safeHeaders,
    ...headers,
    ...(text && { 'Content-Type': type }),
    'Content-Length': Buffer.byteLength(text),
    ...(isUnread && { Connection: 'close' }),
  })
  if (!isUnread) {
    response.end(text)
    return
  }
  // Closing a socket with unread bytes resets it, and the caller would lose the response.
  response.write(text)
  discardRest(request, () => response.end())
}

/** Whether a request announces a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Discards the rest of the body, up to a time and a size. Calls `done` once. */
function discardRest(request: IncomingMessage, done: () => void): void {
  let left = 8 * mostBodyBytes
  const take = (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) finish()
  }
  const finish = () => {
    clearTimeout(timer)
    request.off('data', take).off('end', finish).off('close', finish)
    request.pause()
    done()
  }
  const timer = setTimeout(finish, usualLimits.linger)
  request.on('data', take).once('end', finish).once('close', finish)
  request.resume()
}
