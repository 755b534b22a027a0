// Creates the bot's missing database and container, and reports it.

import { z } from 'zod'
import type { Environment } from '../../../bot/settings/environment.ts'
import { openCosmosClient } from '../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import { asStoreUnavailable } from '../../../store/cosmos/cosmos-fault.ts'
import { type CosmosSettings, cosmosEndpoint, cosmosName, usualNames } from '../../../store/cosmos/cosmos-settings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { Stop } from '../../command/stop.ts'

const Settings = z
  .object({
    COSMOS_ENDPOINT: cosmosEndpoint,
    COSMOS_KEY: z.string().optional(),
    COSMOS_DATABASE: cosmosName.default(usualNames.database),
    COSMOS_CONTAINER: cosmosName.default(usualNames.container),
  })
  .transform(
    (read): CosmosSettings => ({
      endpoint: read.COSMOS_ENDPOINT,
      database: read.COSMOS_DATABASE,
      container: read.COSMOS_CONTAINER,
      ...(read.COSMOS_KEY && { key: read.COSMOS_KEY }),
    }),
  )

/**
 * Creates the missing database and container, or corrects the container's index, and reports it. Throws
 * StoreUnavailable, and Stop for wrong settings. An empty setting counts as missing.
 */
export async function create(environment: Environment): Promise<Outcome> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = Settings.safeParse(given)
  if (!read.success) {
    throw new Stop(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
  }
  const settings = read.data
  try {
    const made = await makeContainer(await openCosmosClient(settings), settings)
    const lines = [
      `Database ${settings.database}: ${made.database}.`,
      `Container ${settings.container}: ${made.container}.`,
    ]
    return { exitCode: 0, out: lines.join('\n') }
  } catch (error) {
    throw asStoreUnavailable(error, settings)
  }
}
