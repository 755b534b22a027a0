// `npm run cosmos:create` creates the bot's missing database and container, and corrects the container's index. For an
// emulator, or an account that its key may change; in other accounts infra/cosmos.bicep creates them.

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
