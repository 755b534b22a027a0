// Removes entries of the audit trail that are older than its retention, once a day.

import type { Audit } from '../../store/collections/audit.ts'
import { expireTrail } from '../../store/collections/audit-trail.ts'
import type { Store } from '../../store/store.ts'
import { faultOf, type Log } from '../log.ts'

type Parts = {
  readonly store: Pick<Store, 'keys'>
  readonly audit: Audit
  /** Months that an entry is kept. */
  readonly months: number
  readonly clock: () => Date
  readonly log: Log
}

const day = 24 * 60 * 60 * 1000

/**
 * Removes old entries now and once a day.
 *
 * @returns what ends it, and waits for a removal under way
 */
export function startAuditExpiry(parts: Parts, every = day): () => Promise<void> {
  let underWay: Promise<void> | undefined
  const tick = () => {
    underWay ??= expireOnce(parts).finally(() => {
      underWay = undefined
    })
  }
  tick()
  const timer = setInterval(tick, every)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}

async function expireOnce({ store, audit, months, clock, log }: Parts): Promise<void> {
  try {
    const tenants = new Set<string>()
    for await (const { kind, tenant } of store.keys()) if (kind === 'audit') tenants.add(tenant)
    const before = monthsBefore(clock(), months)
    let removed = 0
    for (const tenant of tenants) removed += await expireTrail(audit, tenant, before)
    if (removed > 0)
      log.info({ removed, months }, 'Removed entries of the audit trail that were older than its retention.')
  } catch (error) {
    log.error(faultOf(error), 'Old entries of the audit trail could not be removed: the next attempt is in a day.')
  }
}

function monthsBefore(now: Date, months: number): string {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before.toISOString()
}
