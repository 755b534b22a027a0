// `npm run cosmos:create`: makes the database and the container that the bot keeps its answers in, where they are
// missing. For an emulator, or an account that its key may change; elsewhere infra/cosmos.bicep does it.

import { z } from 'zod'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { openCosmosClient } from '../../../store/cosmos/cosmos-client.ts'
import { makeContainer } from '../../../store/cosmos/cosmos-container.ts'
import { inWords } from '../../../store/cosmos/cosmos-fault.ts'
import { type CosmosSettings, cosmosEndpoint, cosmosName, usualNames } from '../../../store/cosmos/cosmos-settings.ts'
import { StoreUnavailable } from '../../../store/store.ts'

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
async function create(environment: NodeJS.ProcessEnv): Promise<{ exitCode: 0 | 1; text: string }> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = Settings.safeParse(given)
  if (!read.success) {
    return {
      exitCode: 1,
      text: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'),
    }
  }
  const settings = read.data
  try {
    const made = await makeContainer(await openCosmosClient(settings), settings)
    const text = [
      `Database ${settings.database}: ${made.database}.`,
      `Container ${settings.container}: ${made.container}.`,
    ].join('\n')
    return { exitCode: 0, text }
  } catch (error) {
    const told = inWords(error, settings)
    if (!(told instanceof StoreUnavailable)) throw told
    return { exitCode: 1, text: told.message }
  }
}

const { exitCode, text } = await create(processEnvironment)
const stream = exitCode === 0 ? process.stdout : process.stderr
stream.write(`${text}\n`)
process.exitCode = exitCode
