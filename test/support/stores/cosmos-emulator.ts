// Cosmos DB on this machine, in memory, spoken to over real HTTP. It knows no throttling and no faults: for those, put
// a fault proxy in front of it.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createHttpServer } from '@vercel/cosmosdb-server'
import { openCosmosClient } from '../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import type { CosmosSettings } from '../../../store/cosmos/cosmos-settings.ts'

export type Emulator = {
  /** The settings for a store on it. With another endpoint, such as a proxy's, the others stay the same. */
  readonly settings: CosmosSettings & { readonly key: string }
  close(): Promise<void>
}

/** Starts it on a free port, with the bot's container in it unless it shall be `empty`. */
export async function startEmulator({ empty = false } = {}): Promise<Emulator> {
  const server = createHttpServer({ keepAlive: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    key: Buffer.from('not a secret').toString('base64'),
    database: 'digital-maturity',
    container: 'assessments',
  }
  if (!empty) await makeContainer(await openCosmosClient(settings), settings)
  return {
    settings,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
