// Opens the store that the settings name.

import { join } from 'node:path'
import { openCosmosStore } from '../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import type { StoreSettings } from './settings/store-settings.ts'

/** The path of the SQLite file in the folder of data. */
export const dataFileIn = (dataDir: string): string => join(dataDir, 'assessments.sqlite')

/** Opens the store. Throws StoreUnavailable, or rejects with it. */
export function openStore({ cosmos, dataDir }: StoreSettings): Store | Promise<Store> {
  return cosmos ? openCosmosStore(cosmos) : openSqliteStore(dataFileIn(dataDir))
}
