// `npm run cosmos:create`: makes the database and the container that the bot keeps its answers in, where they are
// missing. For an emulator, or an account that its key may change; elsewhere infra/cosmos.bicep does it.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const usage = `Usage: npm run cosmos:create
Creates the database and the container in the account that COSMOS_ENDPOINT names, or corrects the container's index.
COSMOS_KEY is the account's key; COSMOS_DATABASE and COSMOS_CONTAINER are optional. docs/cosmos.md`

await runCommand(usage, async (args, { environment }) => {
  parseOptions(args, {})
  const { create } = await import('./create.ts')
  return create(environment)
})
