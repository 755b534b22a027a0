// Reads the settings of the store, for the bot and for the commands that work on its data.

import { resolve } from 'node:path'
import { z } from 'zod'
import { type CosmosSettings, cosmosEndpoint, cosmosName, usualNames } from '../../store/cosmos/cosmos-settings.ts'
import { type Environment, type Given, given, readEnvironment } from './environment.ts'

export type StoreSettings = {
  /** The folder of the SQLite file, if no Cosmos DB is named. */
  readonly dataDir: string
  /** Whether an empty data folder is a fault, because it should have data. */
  readonly dataExpected?: boolean
  /** The Cosmos DB container with the data. */
  readonly cosmos?: CosmosSettings
}

/** The schema of each setting of the store, by name. */
export const storeEnvironment = {
  DATA_DIR: given.pipe(z.string().default('.data')),
  DATA_EXPECTED: given.pipe(z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no')),
  COSMOS_ENDPOINT: given.pipe(cosmosEndpoint.optional()),
  COSMOS_KEY: given,
  COSMOS_DATABASE: given.pipe(cosmosName.default(usualNames.database)),
  COSMOS_CONTAINER: given.pipe(cosmosName.default(usualNames.container)),
}

const schema = z.object(storeEnvironment)

/** Reads only the settings of the store from an environment such as `process.env`. Throws SettingsInvalid. */
export function readStoreSettings(env: Environment): StoreSettings {
  return storeSettingsOf(readEnvironment(env, schema, storeFaults))
}

/** The settings of the store, from an environment that the schema has read. */
export function storeSettingsOf(read: z.infer<typeof schema>): StoreSettings {
  const { DATA_DIR, DATA_EXPECTED, COSMOS_ENDPOINT, COSMOS_KEY, COSMOS_DATABASE, COSMOS_CONTAINER } = read
  return {
    dataDir: DATA_DIR,
    ...(DATA_EXPECTED === 'yes' && { dataExpected: true }),
    ...(COSMOS_ENDPOINT && {
      cosmos: {
        ...{ endpoint: COSMOS_ENDPOINT, database: COSMOS_DATABASE, container: COSMOS_CONTAINER },
        ...(COSMOS_KEY && { key: COSMOS_KEY }),
      },
    }),
  }
}

/** Words the store for the log. A folder is an absolute path, because the log may be read elsewhere. */
export function storeInWords({ cosmos, dataDir }: StoreSettings): string {
  return cosmos
    ? `Cosmos DB at ${cosmos.endpoint}/${cosmos.database}/${cosmos.container}`
    : `SQLite in ${resolve(dataDir)}`
}

const cosmosParts = ['COSMOS_KEY', 'COSMOS_DATABASE', 'COSMOS_CONTAINER'] as const

/** The conflicts between settings of the store, a sentence each. */
export function storeFaults(given: Given<keyof typeof storeEnvironment>): readonly string[] {
  const others = given('COSMOS_ENDPOINT') ? [] : cosmosParts.filter(given)
  return others.length === 0
    ? []
    : [`COSMOS_ENDPOINT is missing, though ${others.join(' and ')} is set. Set it to the account's address.`]
}
