// `npm run restore -- --from FILE` puts a backup into DATA_DIR. The bot must be stopped.

import type { Work } from '../../command/outcome-of.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'

export const usage = `Usage: npm run restore -- --from FILE [--force] [--erasures FILE]
Checks the backup FILE and puts it into DATA_DIR. The bot must be stopped. --force replaces data that is there.
People and single views that were erased since the backup are erased again, by the list beside the data (assessments.sqlite.erasures), and
by a copy of that list that --erasures names.`

export const work: Work = async (args, { environment }) => {
  const order = parsed(args)
  const { restore } = await import('./restore.ts')
  return restore(order, environment)
}

function parsed(args: readonly string[]) {
  const { from, force, erasures } = parseOptions(args, {
    from: { type: 'string' },
    force: { type: 'boolean', default: false },
    erasures: { type: 'string' },
  })
  if (!from) throw new UsageFault('Name the backup: --from FILE')
  return { from, force, erasures }
}

if (import.meta.main) await runCommand(usage, work)
