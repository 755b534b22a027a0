// The address of a server that a test started.

import type { Server } from 'node:net'

/** Its address on this machine, without a path. */
export function addressOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('A server that listens has an address.')
  return `http://127.0.0.1:${address.port}`
}
