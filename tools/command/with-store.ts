// Opens the bot's store for a command.

import { statSync } from 'node:fs'
import { dataFileIn, openStore } from '../../bot/open-store.ts'
import type { Environment } from '../../bot/settings/environment.ts'
import { readStoreSettings, type StoreSettings } from '../../bot/settings/store-settings.ts'
import { fileReason } from '../../lib/files/file-reason.ts'
import type { Store } from '../../store/store.ts'
import { Stop } from './stop.ts'

/**
 * Runs the work with the store that DATA_DIR or COSMOS_ENDPOINT names, even while the bot runs. Throws Stop if there is
 * no data file, StoreUnavailable if the store cannot be used, and SettingsInvalid.
 */
export async function withStore<Result>(
  env: Environment,
  work: (store: Store, settings: StoreSettings) => Promise<Result>,
): Promise<Result> {
  const settings = readStoreSettings(env)
  if (!settings.cosmos) mustHaveFile(settings.dataDir)
  const store = await openStore(settings)
  try {
    return await work(store, settings)
  } finally {
    await store.close()
  }
}

/** Throws Stop unless the bot's data file exists and is accessible. A misspelt folder would count as an empty store. */
export function mustHaveFile(dataDir: string): void {
  const file = dataFileIn(dataDir)
  try {
    if (statSync(file, { throwIfNoEntry: false })) return
  } catch (error) {
    throw new Stop(
      `The data file ${file} cannot be used: ${fileReason(error)}. Give the command with the bot's account.`,
    )
  }
  throw new Stop(`There is no data file ${file}: set DATA_DIR or COSMOS_ENDPOINT.`)
}
