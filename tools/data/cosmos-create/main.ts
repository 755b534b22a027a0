// `npm run cosmos:create`: makes the database and the container that the bot keeps its answers in, where they are
// missing. For an emulator, or an account that its key may change; elsewhere infra/cosmos.bicep does it.

import { z } from 'zod'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { openCosmosClient } from '../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import { asStoreUnavailable } from '../../../store/cosmos/cosmos-fault.ts'
import { type CosmosSettings, cosmosEndpoint, cosmosName, usualNames } from '../../../store/cosmos/cosmos-settings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'

const usage = `Usage: npm run cosmos:create
Creates the database and the container in the account that COSMOS_ENDPOINT names, or corrects the container's index.
COSMOS_KEY is the account's key; COSMOS_DATABASE and COSMOS_CONTAINER are optional. docs/cosmos.md`

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

/** Tells in words what it created, or which obstacle it met. An empty setting counts as missing. */
async function create(environment: NodeJS.ProcessEnv): Promise<Outcome> {
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

await runCommand(usage, (args) => {
  parseOptions(args, {})
  return create(processEnvironment)
})
