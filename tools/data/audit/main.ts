// `npm run audit -- --tenant T` prints the audit trail of a tenant, the oldest entry first. The bot may be running.

import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'

const usage = `Usage: npm run --silent audit -- --tenant ID [--since DATE] [--json]
Prints who did what and when in one tenant (a Microsoft Entra directory), with ids only, the oldest entry first.
DATE is a day such as 2026-11-30, or a moment such as 2026-11-30T09:00:00Z.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

await runCommand(usage, async (args, { environment }) => {
  const order = parsed(args)
  const { runAudit } = await import('./run-audit.ts')
  return runAudit(order, environment)
})

function parsed(args: readonly string[]) {
  const { tenant, since, json } = parseOptions(args, {
    tenant: { type: 'string' },
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (!tenant) throw new UsageFault('Name the tenant: --tenant ID')
  const from = since === undefined ? 0 : Date.parse(since)
  if (Number.isNaN(from)) throw new UsageFault(`--since: ${since} is not a date`)
  return { tenant, since: new Date(from).toISOString(), json }
}
