// `npm run store:check` lists the stored documents that this version of the bot cannot read, without their contents.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { storeInWords } from '../../../bot/settings/store-settings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { withStore } from '../../command/with-store.ts'
import { type Unreadable, unreadableIn } from './unreadable-in.ts'

const usage = `Usage: npm run store:check
Reads every document of the store that DATA_DIR or COSMOS_ENDPOINT names, while the bot runs or not.`

async function check(args: readonly string[]): Promise<Outcome> {
  parseOptions(args, {})
  return withStore(processEnvironment, async (store, settings) => {
    const { documents, unreadable } = await unreadableIn(store)
    const where = storeInWords(settings)
    if (unreadable.length === 0) return { exitCode: 0, out: `${where}: all ${documents} documents can be read.` }
    const lines = unreadable.map(lineOf)
    return {
      exitCode: 1,
      out: [`${where}: ${lines.length} of ${documents} documents cannot be read.`, ...lines].join('\n'),
    }
  })
}

const lineOf = ({ key, why }: Unreadable): string => `${key.kind} ${key.id} in ${key.tenant}: ${why}`

await runCommand(usage, check)
