// Finds a port for a program that a test starts and that cannot choose one by itself.

import { once } from 'node:events'
import { createServer } from 'node:net'

// Below the ports that systems give to connections and to servers on port 0 (from 32768 on Linux, 49152 elsewhere): other
// test files cannot get it by chance before the program listens.
const lowest = 10_000
const count = 20_000

/** The number as the environment takes it. */
export async function freePort(): Promise<string> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * count)
    if (await isFree(port)) return String(port)
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const isListening = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  server.close()
  return isListening
}
