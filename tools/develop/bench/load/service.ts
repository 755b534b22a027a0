// The Teams side: accepts every message that a bot posts or edits, and gives it an id.

import { once } from 'node:events'
import { createServer } from 'node:http'

/** Starts it and returns its address, the `serviceUrl` of activities. It does not keep the process alive. */
export async function startService(): Promise<string> {
  let messages = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      messages += 1
      // Restify's `writeHead`, which may be loaded in the same process, does not return the response.
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ id: `${messages}` }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address with a port.')
  return `http://127.0.0.1:${address.port}`
}
