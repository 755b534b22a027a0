// `npm run audit -- --tenant T` prints the audit trail of a tenant, the oldest entry first, while the bot runs or not.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import { lineOf } from './line.ts'
import { tenantEntries } from './tenant-entries.ts'

const usage = `Usage: npm run --silent audit -- --tenant ID [--since DATE] [--json]
Prints who did what and when in one tenant (a Microsoft Entra directory), with ids only, the oldest entry first.
DATE is a day such as 2026-11-30, or a moment such as 2026-11-30T09:00:00Z.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

await runCommand(usage, audit)

async function audit(args: readonly string[]): Promise<Outcome> {
  const { tenant, since, json } = parsed(args)
  const entries = await withStore(processEnvironment, (store) => tenantEntries(store, tenant))
  const wanted = entries.filter(({ at }) => at >= since)
  const out = json ? JSON.stringify(wanted, undefined, 2) : wanted.map(lineOf).join('\n')
  return { exitCode: 0, out, ...(wanted.length === 0 && { err: `There are no entries of the tenant ${tenant}.` }) }
}

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
