// The address of the benchmark's Cosmos DB emulator, and the kinds of requests that it counts.

import { usualNames } from '../../../../store/cosmos/cosmos-settings.ts'

/** The kind of a request for an item; `other` is for the account or the container. */
export type Asked = 'read' | 'query' | 'create' | 'replace' | 'remove' | 'other'

/** The settings for an emulator on this port. The key is not a secret, because the emulator accepts any. */
export function emulatorPlace(port: number) {
  const key = Buffer.from('bench').toString('base64')
  return { endpoint: `http://127.0.0.1:${port}`, key, ...usualNames }
}
