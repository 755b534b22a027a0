// Opens a store named on a command line: `sqlite:PATH`, or `cosmos:ENDPOINT/DATABASE/CONTAINER`.

import { existsSync } from 'node:fs'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { cosmosEndpoint, cosmosName } from '../../../store/cosmos/cosmos-settings.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'

/** Thrown for a name of no store. The message says what to write instead. */
export class PlaceUnknown extends Error {}

export type OpenPlace = {
  /** Whether to create a missing file. */
  readonly isMade: boolean
  /** The key of a Cosmos DB account. Without it, the identity that is signed in on this machine is used. */
  readonly key?: string
}

/** Opens the store. Throws PlaceUnknown, and StoreUnavailable if the store cannot be opened. */
export async function openPlace(name: string, { isMade, key }: OpenPlace): Promise<Store> {
  const [, type, where = ''] = /^(sqlite|cosmos):(.+)$/.exec(name) ?? []
  switch (type) {
    case 'sqlite':
      // A misspelt path would be an empty store, and copying it would succeed at once.
      if (!isMade && !existsSync(where)) throw new PlaceUnknown(`There is no file ${where}.`)
      return openSqliteStore(where, { mayCreate: isMade })
    case 'cosmos':
      return openCosmosStore({ ...parseCosmosPlace(where), ...(key && { key }) })
    default:
      throw new PlaceUnknown(`${name} is no store: write sqlite:PATH or cosmos:ENDPOINT/DATABASE/CONTAINER.`)
  }
}

function parseCosmosPlace(where: string) {
  const [, address, ...names] = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)$/.exec(where) ?? []
  const endpoint = cosmosEndpoint.safeParse(address)
  const [database, container] = names.map((name) => cosmosName.safeParse(name).data)
  if (!address || !database || !container) {
    throw new PlaceUnknown(
      `cosmos:${where} is not complete: write cosmos:https://name.documents.azure.com/DATABASE/CONTAINER.`,
    )
  }
  if (!endpoint.success) throw new PlaceUnknown(`${address} ${endpoint.error.issues[0]?.message}.`)
  return { endpoint: endpoint.data, database, container }
}
