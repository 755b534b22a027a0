// `npm run backup -- --to FILE` copies the bot's data into one SQLite file, while the bot runs.

import type { Work } from '../../command/outcome-of.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

export const usage = `Usage: npm run backup -- [--to FILE]
Copies the SQLite file in DATA_DIR, while the bot runs or not, and checks the copy. FILE may be a folder.
Without --to the copy goes to this folder, with the date and time (UTC) in its name.`

export const work: Work = async (args, { environment }) => {
  const { to } = parseOptions(args, { to: { type: 'string' } })
  const { backUp } = await import('./back-up.ts')
  return backUp(to, environment)
}

if (import.meta.main) await runCommand(usage, work)
