// Writes a response: safe headers on each, and only as much reading as the caller needs to receive a refusal.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { mostBodyBytes, usualLimits } from './limits.ts'

/** The headers of every response. Nothing that the bot says is kept by a cache, or taken for another type. */
export const safeHeaders = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' } as const

const referenceHeader = 'X-Request-Id'

/** Gives the response the reference under which the log knows it. */
export function setReference(response: ServerResponse, reference: string): void {
  response.setHeader(referenceHeader, reference)
}

/** The reference of a response, for the log. */
export const referenceOf = (response: ServerResponse): string => String(response.getHeader(referenceHeader) ?? '')

/** Answers with JSON, or with an empty body if there is none. Does nothing if the response has begun or its caller is gone. */
export function answer(response: ServerResponse, status: number, body?: unknown): void {
  send(response, status, 'application/json', body === undefined ? '' : JSON.stringify(body))
}

/** Answers with one line of plain text. */
export function answerLine(response: ServerResponse, status: number, line: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${line}\n`)
}

/** Answers with a page, and headers of its own. */
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
  // A socket that is closed with unread bytes is reset, and the caller loses the response with it.
  response.write(text)
  discardRest(request, () => response.end())
}

/** Whether a request announces a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Discards further bytes for a short time and up to a size. Calls `done` once. */
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
