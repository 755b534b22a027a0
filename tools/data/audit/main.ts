// `npm run audit -- --tenant T` prints the audit trail of a tenant, the oldest entry first, while the bot runs or not.

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dataFileIn, openStore } from '../../../bot/open-store.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { lineOf } from './line.ts'
import { tenantEntries } from './tenant-entries.ts'

const usage = `Usage: npm run --silent audit -- --tenant ID [--since DATE] [--json]
Prints who did what and when in one tenant (a Microsoft Entra directory), with ids only, the oldest entry first.
DATE is a day such as 2026-11-30, or a moment such as 2026-11-30T09:00:00Z.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

await runCommand(audit)

async function audit(args: readonly string[]): Promise<Outcome> {
  const { tenant, since, json } = parsed(args)
  const settings = readStoreSettings(processEnvironment)
  if (!settings.cosmos && !existsSync(dataFileIn(settings.dataDir))) {
    throw new Stop(`There is no data file ${dataFileIn(settings.dataDir)}: set DATA_DIR or COSMOS_ENDPOINT.`)
  }
  const store = await openStore(settings)
  try {
    const entries = (await tenantEntries(store, tenant)).filter(({ at }) => at >= since)
    const out = json ? JSON.stringify(entries, undefined, 2) : entries.map(lineOf).join('\n')
    return { exitCode: 0, out, ...(entries.length === 0 && { err: `There are no entries of the tenant ${tenant}.` }) }
  } finally {
    await store.close()
  }
}

function parsed(args: readonly string[]) {
  const { tenant, since, json } = read(args)
  if (!tenant) throw new Stop(usage)
  const from = since === undefined ? 0 : Date.parse(since)
  if (Number.isNaN(from)) throw new Stop(`${since} is not a date.\n${usage}`)
  return { tenant, since: new Date(from).toISOString(), json }
}

function read(args: readonly string[]) {
  const options = {
    tenant: { type: 'string' },
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch {
    // An unknown option.
    throw new Stop(usage)
  }
}
