// Keeps the number of connections in bounds, and closes them in good order at the end.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { hasBody } from './answer.ts'

export type Connections = {
  /** Connections at this moment. */
  readonly size: number
  /** Counts a connection as busy from the last byte of this request to the end of its response. */
  serve(request: IncomingMessage, response: ServerResponse): void
  /** Closes every connection as soon as it serves nothing. Resolves when none is left. */
  drain(): Promise<void>
  /** Closes every connection that still exists. */
  destroy(): void
}

/**
 * Watches the connections of a server. Above `most` the one that has been idle longest is closed. A connection that is
 * still sending a request counts as idle, so that slow senders cannot keep others out. If all are busy, the new one is
 * closed. Calls `dropped` for each closed one.
 */
export function boundedConnections(server: Server, most: number, dropped: () => void): Connections {
  // In the order in which they became idle; the number is that of requests being served.
  const busy = new Map<Socket, number>()
  let isDraining = false
  let emptied: (() => void) | undefined

  server.on('connection', (socket: Socket) => {
    // A caller may break off at any moment, also after Node has let go of the socket.
    socket.on('error', () => {})
    busy.set(socket, 0)
    socket.once('close', () => {
      busy.delete(socket)
      if (busy.size === 0) emptied?.()
    })
    if (isDraining) socket.destroy()
    else if (busy.size > most) dropOldestIdle()
  })

  function dropOldestIdle(): void {
    for (const [socket, serving] of busy) {
      if (serving > 0) continue
      // It counts no more from now on, though its close is told later.
      busy.delete(socket)
      socket.destroy()
      dropped()
      return
    }
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    let isServed = false
    const begin = () => {
      if (busy.has(socket)) busy.set(socket, (busy.get(socket) ?? 0) + 1)
      isServed = true
    }
    if (hasBody(request)) request.once('end', begin)
    else begin()
    response.once('close', () => {
      request.off('end', begin)
      const serving = busy.get(socket)
      if (serving === undefined) return
      // Placed last: it has been idle for the shortest time.
      busy.delete(socket)
      busy.set(socket, isServed ? serving - 1 : serving)
      if (isDraining) closeIfIdle(socket)
    })
  }

  function closeIfIdle(socket: Socket): void {
    if (busy.get(socket) === 0) socket.destroySoon()
  }

  return {
    get size() {
      return busy.size
    },
    serve,
    async drain() {
      isDraining = true
      for (const [socket, serving] of [...busy]) if (serving === 0) socket.destroy()
      if (busy.size > 0) {
        await new Promise<void>((resolve) => {
          emptied = resolve
        })
      }
    },
    destroy() {
      for (const socket of [...busy.keys()]) socket.destroy()
    },
  }
}
