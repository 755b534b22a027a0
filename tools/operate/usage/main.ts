// `npm run usage` prints how much the bot is used, for a programme lead. It names no person, council or answer.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'

const usage = `Usage: npm run --silent usage -- [--since DATE] [--json]
Counts councils, and the assessments that were started on DATE (such as 2026-04-01) or later; all without it.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

await runCommand(usage, async (args, { environment }) => {
  const { since, json } = parseOptions(args, {
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (since !== undefined && !isDay(since)) throw new UsageFault('--since must be a day such as 2026-04-01')
  const { runUsage } = await import('./run-usage.ts')
  return runUsage(since, json, environment)
})
