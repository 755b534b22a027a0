// The address of the benchmark's Cosmos DB emulator, and the kinds of request that it counts.

import { usualNames } from '../../../../store/cosmos/cosmos-settings.ts'

/** A request to the items by its kind; `other` is about the account or the container. */
export type Asked = 'read' | 'query' | 'create' | 'replace' | 'remove' | 'other'

/** The settings for an emulator on this port. The key is no secret: the emulator takes any. */
export function emulatorPlace(port: number) {
  const key = Buffer.from('bench').toString('base64')
  return { endpoint: `http://127.0.0.1:${port}`, key, ...usualNames }
}
