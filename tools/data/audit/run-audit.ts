// Prints the audit entries of a tenant since a time.

import type { Environment } from '../../../bot/settings/environment.ts'
import type { Outcome } from '../../command/outcome.ts'
import { withStore } from '../../command/with-store.ts'
import { lineOf } from './line.ts'
import { tenantEntries } from './tenant-entries.ts'

/** `since`: ISO 8601, UTC. */
type Order = { readonly tenant: string; readonly since: string; readonly json: boolean }

export async function runAudit({ tenant, since, json }: Order, environment: Environment): Promise<Outcome> {
  const entries = await withStore(environment, (store) => tenantEntries(store, tenant))
  const wanted = entries.filter(({ at }) => at >= since)
  const out = json ? JSON.stringify(wanted, undefined, 2) : wanted.map(lineOf).join('\n')
  return { exitCode: 0, out, ...(wanted.length === 0 && { err: `There are no entries of the tenant ${tenant}.` }) }
}
