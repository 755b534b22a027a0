// A port that nothing listens on, for a program that a test starts.

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** The number as the environment takes it. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}
