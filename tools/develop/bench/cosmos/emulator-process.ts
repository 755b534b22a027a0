// Runs the Cosmos DB emulator with the bot's container. Sends its parent its port, and on request the latest requests.

import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createHttpServer } from '@vercel/cosmosdb-server'
import { openCosmosClient } from '../../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../../store/cosmos/cosmos-container.ts'
import { type Asked, emulatorPlace } from './emulator-place.ts'

const server = createHttpServer({ keepAlive: true })
let requests: Asked[] = []
server.on('request', (request) => void requests.push(askedBy(request)))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('A server on a port has an address with a port.')
const settings = emulatorPlace(address.port)
await makeContainer(await openCosmosClient(settings), settings)
process.on('message', () => {
  process.send?.(requests)
  requests = []
})
process.send?.(address.port)

function askedBy({ method, url = '', headers }: IncomingMessage): Asked {
  if (!url.includes('/docs')) return 'other'
  switch (method) {
    case 'GET':
      return 'read'
    case 'POST':
      return headers['x-ms-documentdb-isquery'] ? 'query' : 'create'
    case 'PUT':
      return 'replace'
    case 'DELETE':
      return 'remove'
    default:
      return 'other'
  }
}
