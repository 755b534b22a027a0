// Starts the Cosmos DB emulator in its own process.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CosmosSettings } from '../../../../store/cosmos/cosmos-settings.ts'
import { type Asked, emulatorPlace } from './emulator-place.ts'

export type Emulator = {
  readonly settings: CosmosSettings
  /** The environment of a bot that uses it. */
  readonly environment: Readonly<Record<string, string>>
  /** The requests since the last call, or since the start. */
  requests(): Promise<readonly Asked[]>
  end(): void
}

/** Starts it with an empty container. It stores everything in memory. */
export async function startEmulator(): Promise<Emulator> {
  const child = fork(fileURLToPath(import.meta.resolve('./emulator-process.ts')))
  process.once('exit', () => child.kill())
  const [port] = await once(child, 'message')
  const settings = emulatorPlace(port)
  return {
    settings,
    environment: { COSMOS_ENDPOINT: settings.endpoint, COSMOS_KEY: settings.key },
    async requests() {
      const answered = once(child, 'message')
      child.send('requests')
      const [requests] = await answered
      return requests
    },
    end: () => void child.kill(),
  }
}
