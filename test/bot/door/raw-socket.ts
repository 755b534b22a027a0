// Talks to the bot's port over a bare socket, so that a test can send what no HTTP client would.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { patience } from '../../support/patience.ts'

/** Milliseconds, less than the door's shortest usual limit: a connection that only a limit ends is still open then. */
const soon = 9000

/** One response, read from the bytes. Header names are in lower case. */
export type RawResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type RawSocket = {
  readonly socket: Socket
  /** Sends bytes or text as they are. */
  send(bytes: string | Uint8Array): void
  /** The next response. Rejects if the connection ends before it, or if it does not come. */
  response(): Promise<RawResponse>
  /** Resolves when the other end has closed the connection. Rejects if that is not soon. */
  closed(): Promise<void>
  destroy(): void
}

/** Opens a connection. */
export async function rawSocket(port: number, host = '127.0.0.1'): Promise<RawSocket> {
  const socket = connect(port, host)
  socket.on('error', () => {})
  let read = ''
  socket.setEncoding('latin1')
  socket.on('data', (chunk) => {
    read += chunk
  })
  await once(socket, 'connect')

  return {
    socket,
    send: (bytes) => void socket.write(bytes),
    async response() {
      const late = AbortSignal.timeout(patience)
      for (;;) {
        const taken = takeResponse(read)
        if (taken) {
          read = taken.rest
          return taken.response
        }
        if (socket.destroyed || socket.readableEnded) throw new Error(`The connection ended before a response: ${read}`)
        await Promise.race([once(socket, 'data', { signal: late }), once(socket, 'close', { signal: late })]).catch(
          () => {
            throw new Error(`No response within ${patience} ms: ${read}`)
          },
        )
      }
    },
    async closed() {
      if (socket.closed) return
      await once(socket, 'close', { signal: AbortSignal.timeout(soon) })
    },
    destroy: () => void socket.destroy(),
  }
}

/** Sends one request and gives the response. The bot may keep the connection; then this closes it. */
export async function ask(port: number, request: string | Uint8Array): Promise<RawResponse> {
  const raw = await rawSocket(port)
  try {
    raw.send(request)
    return await raw.response()
  } finally {
    raw.destroy()
  }
}

function takeResponse(read: string): { response: RawResponse; rest: string } | undefined {
  const end = read.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [line = '', ...lines] = read.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]),
  )
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1])
  const start = end + 4
  const length = status < 200 ? 0 : Number(headers['content-length'] ?? 0)
  if (read.length < start + length) return undefined
  return { response: { status, headers, body: read.slice(start, start + length) }, rest: read.slice(start + length) }
}
