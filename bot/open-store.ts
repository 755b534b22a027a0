// Opens the store in the settings, for the bot or for a command that runs beside it.

import { join, resolve } from 'node:path'
import { openCosmosStore } from '../store/cosmos/cosmos.ts'
import { observedStore } from '../store/observed-store.ts'
import { folderState, leaveMarker, lockDataFolder } from '../store/sqlite/data-folder.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import { unavailable } from '../store/sqlite/sqlite-fault.ts'
import type { Store } from '../store/store.ts'
import type { Log } from './log.ts'
import type { StoreSettings } from './settings/store-settings.ts'

/** The path of the SQLite file in the data folder. */
export const dataFileIn = (dataDir: string): string => join(dataDir, 'assessments.sqlite')

/** Opens the store for a command that runs beside the bot. Throws StoreUnavailable if there is none. */
export function openStore({ cosmos, dataDir }: StoreSettings): Store | Promise<Store> {
  return cosmos ? openCosmosStore(cosmos) : openSqliteStore(dataFileIn(dataDir), { mayCreate: false })
}

/**
 * Opens the store for the bot. Locks a data folder for this process until the store is closed. Starts a new file in an
 * empty folder, with a warning. Throws StoreUnavailable if another bot has the folder, or if its data file is lost.
 */
export async function openBotStore({ cosmos, dataDir, dataExpected }: StoreSettings, log: Log): Promise<Store> {
  if (cosmos) return observedStore(await openCosmosStore(cosmos))
  const path = resolve(dataFileIn(dataDir))
  const release = lockDataFolder(path)
  try {
    const state = folderState(path)
    if (state === 'lost') throw unavailable('lost', path)
    if (state === 'new' && dataExpected) throw unavailable('expected', path)
    const store = openSqliteStore(path, { mayCreate: state === 'new' })
    leaveMarker(path)
    if (state === 'new') log.warn(`The folder of ${path} was empty: the bot begins with no data.`)
    return { ...observedStore(store), close: () => store.close().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}
