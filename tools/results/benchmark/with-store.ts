// Opens the bot's store for a benchmark command, with the question sets that the bot serves.

import { existsSync } from 'node:fs'
import type { QuestionSets } from '../../../assessment/versions/question-sets.ts'
import { dataFileIn, openStore } from '../../../bot/open-store.ts'
import { servedSets } from '../../../bot/process/served-sets.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import type { Store } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'

/** The folders of the question sets: those given, or QUESTION_SETS, or the bot's own. */
export function setsOf(folder: string | undefined, env: Environment): QuestionSets {
  const named = folder ?? env.QUESTION_SETS
  const folders = named?.split(',').map((each) => each.trim())
  return servedSets(named ? folders : undefined, { warn() {} })
}

/**
 * Does the work with the store that DATA_DIR or COSMOS_ENDPOINT names; the bot may go on meanwhile. Throws Stop without a
 * store, StoreUnavailable when it does not answer, and SettingsInvalid.
 */
export async function withStore<Result>(env: Environment, work: (store: Store) => Promise<Result>): Promise<Result> {
  const settings = readStoreSettings(env)
  if (!settings.cosmos && !existsSync(dataFileIn(settings.dataDir))) {
    throw new Stop(`There is no data file ${dataFileIn(settings.dataDir)}: set DATA_DIR or COSMOS_ENDPOINT.`)
  }
  const store = await openStore(settings)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
