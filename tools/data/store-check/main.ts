// `npm run store:check` lists the stored documents that this version of the bot cannot read, without their contents.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const usage = `Usage: npm run store:check
Reads every document of the store that DATA_DIR or COSMOS_ENDPOINT names, while the bot runs or not.`

await runCommand(usage, async (args, { environment }) => {
  parseOptions(args, {})
  const { checkStore } = await import('./check-store.ts')
  return checkStore(environment)
})
