// Reads the path and the host of a request, or finds the fault in its head.

import type { IncomingMessage } from 'node:http'

/** `host` includes the port, if there is one. HTTP/1.0 requests may have no host. */
export type Head = { readonly path: string; readonly host: string | undefined }

export type HeadFault = 'target' | 'host' | 'repeated header' | 'transfer coding'

/** Headers that may occur only once. Of two, Node would use the first and a proxy in front perhaps the second. */
const counted = [
  'host',
  'content-type',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'authorization',
  'origin',
]

/** The head of a request, or its fault. The caller answers a fault with 400 (RFC 9112, section 3.2). */
export function readHead(request: IncomingMessage): Head | HeadFault {
  const { headersDistinct: headers, httpVersion } = request
  if (counted.some((name) => (headers[name]?.length ?? 0) > 1)) return 'repeated header'
  const [coding = 'chunked'] = headers['transfer-encoding'] ?? []
  if (coding.trim().toLowerCase() !== 'chunked') return 'transfer coding'
  const [host] = headers.host ?? []
  if (host === undefined ? httpVersion !== '1.0' : !isHost(host)) return 'host'
  return readTarget(request.url ?? '', host)
}

const hostShape = /^(?:[\w.~!$&'()*+,;=%-]+|\[[\da-f:.]+\])(?::\d*)?$/i

const isHost = (host: string) => hostShape.test(host) && URL.canParse(`http://${host}`)

const visible = /^[!-~]+$/

/** A host in the target overrides the header (RFC 9112, section 3.2.2). */
function readTarget(target: string, host: string | undefined): Head | HeadFault {
  if (!visible.test(target) || target.includes('#')) return 'target'
  if (/^\/(?!\/)/.test(target)) return withPath(target.replace(/\?.*/, ''), host)
  const url = /^https?:\/\//i.test(target) ? URL.parse(target) : null
  if (!url || url.username || url.password) return 'target'
  return withPath(url.pathname, url.host)
}

function withPath(path: string, host: string | undefined): Head | HeadFault {
  try {
    decodeURIComponent(path)
    return { path, host }
  } catch {
    return 'target'
  }
}
