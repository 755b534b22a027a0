// Reads the JSON body of a request into memory. Refuses other types, content codings and bodies above the limit.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { MIMEType } from 'node:util'
import { mostBodyBytes } from './limits.ts'

/** The reason to refuse a body, and its status (RFC 9110, sections 15.5.14 and 15.5.16). */
export type BodyFault = {
  readonly status: 400 | 413 | 415
  readonly reason: 'media type' | 'content coding' | 'body too large' | 'body cut short' | 'not JSON'
}

/** Returns the parsed body, or the reason to refuse it. It never rejects. */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ readonly json: unknown } | BodyFault> {
  const { headers } = request
  if (headers['content-encoding']?.trim()) return { status: 415, reason: 'content coding' }
  if (!isJson(headers['content-type'])) return { status: 415, reason: 'media type' }
  if (Number(headers['content-length'] ?? 0) > mostBodyBytes) return { status: 413, reason: 'body too large' }
  if (awaitsContinue(request)) response.writeContinue()
  const bytes = await readBytes(request)
  return Buffer.isBuffer(bytes) ? parse(bytes) : bytes
}

/** Whether a caller waits for `100 Continue` before it sends the body. HTTP/1.0 does not have this. */
const awaitsContinue = ({ headers, httpVersion }: IncomingMessage) =>
  httpVersion === '1.1' && headers.expect?.toLowerCase() === '100-continue'

function isJson(type = ''): boolean {
  try {
    const { essence, params } = new MIMEType(type)
    return essence === 'application/json' && (params.get('charset') ?? 'utf-8').toLowerCase() === 'utf-8'
  } catch {
    return false
  }
}

/** Counts the bytes while it reads, because a chunked body states no length. */
function readBytes(request: IncomingMessage): Promise<Buffer | BodyFault> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > mostBodyBytes) settle({ status: 413, reason: 'body too large' })
      else chunks.push(chunk)
    }
    const end = () => settle(Buffer.concat(chunks))
    const cut = () => settle({ status: 400, reason: 'body cut short' })
    function settle(result: Buffer | BodyFault): void {
      request.off('data', take).off('end', end).off('close', cut)
      if (!Buffer.isBuffer(result)) request.pause()
      resolve(result)
    }
    request.on('data', take).once('end', end).once('close', cut)
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer): { readonly json: unknown } | BodyFault {
  try {
    return { json: JSON.parse(utf8.decode(bytes)) }
  } catch {
    return { status: 400, reason: 'not JSON' }
  }
}
