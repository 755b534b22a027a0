// Limits the number of connections, and closes them gracefully when the bot ends.

import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { hasBody } from './answer.ts'

export type Connections = {
  /** Connections at this moment. */
  readonly size: number
  /** Counts a connection as busy from the last byte of this request to the end of its response. */
  serve(request: IncomingMessage, response: ServerResponse): void
  /** Closes each connection once it serves no request. Resolves when all are closed. */
  drain(): Promise<void>
  /** Closes every remaining connection. */
  destroy(): void
}

/**
 * Limits the connections of a server to `most`. Above that it closes the connection that has been idle longest, or the
 * new one if all are busy. A connection that is still sending a request counts as idle, so that slow senders cannot
 * keep others out. Calls `dropped` for each closed one.
 */
export function boundedConnections(server: Server, most: number, dropped: () => void): Connections {
  // In the order of becoming idle. The value is the number of requests being served.
  const busy = new Map<Socket, number>()
  let isDraining = false
  let emptied: (() => void) | undefined

  server.on('connection', (socket: Socket) => {
    // A caller may disconnect at any moment, even after Node has removed its own listeners.
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
      // Stops counting it now, because its `close` event comes later.
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
      // Moves it to the end, because it has been idle for the shortest time.
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
