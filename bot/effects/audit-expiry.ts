// Removes entries of the audit trail that are older than its retention, once a day.

import { addMonths } from '../../lib/calendar.ts'
import { poll } from '../../lib/poll.ts'
import type { Timing } from '../../lib/timing.ts'
import type { Audit } from '../../store/collections/audit.ts'
import { expireTrail } from '../../store/collections/audit-trail.ts'
import type { Store } from '../../store/store.ts'
import { faultOf, type Log } from '../log.ts'

type Parts = {
  readonly store: Pick<Store, 'keys'>
  readonly audit: Audit
  /** Entries are kept for this many months. */
  readonly months: number
  readonly clock: () => Date
  readonly timing: Timing
  readonly log: Log
}

const day = 24 * 60 * 60 * 1000

/**
 * Removes old entries of the audit trail, at once and then once a day.
 *
 * @returns a function that stops it and waits for a running removal
 */
export function startAuditExpiry({ store, audit, months, clock, timing, log }: Parts): () => Promise<void> {
  return poll({
    ...{ every: day, timing },
    async work() {
      const tenants = new Set<string>()
      for await (const { kind, tenant } of store.keys()) if (kind === 'audit') tenants.add(tenant)
      const before = addMonths(clock().toISOString(), -months)
      let removed = 0
      for (const tenant of tenants) removed += await expireTrail(audit, tenant, before)
      if (removed > 0)
        log.info({ removed, months }, 'Removed entries of the audit trail that were older than its retention.')
    },
    onFault: (error) =>
      log.error(faultOf(error), 'Old entries of the audit trail could not be removed: the next attempt is in a day.'),
  })
}
