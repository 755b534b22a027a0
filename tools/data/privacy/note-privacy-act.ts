// Records in the audit trail that an administrator exported or erased a person's data.

import type { AuditAction } from '../../../assessment/audit/entry.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import type { Store } from '../../../store/store.ts'
import type { Who } from './each-document.ts'

/**
 * Appends the entry to the tenant's trail.
 *
 * @param who the person, or their pseudonym after an erasure
 * @param at ISO 8601, UTC
 */
export function notePrivacyAct(
  store: Store,
  { tenant, person }: Who,
  action: Extract<AuditAction, 'privacy-export' | 'privacy-erase'>,
  at: string,
): Promise<void> {
  return appendTo(auditIn(store), tenant, 'tenant', [{ id: [action, person, at].join(' '), action, at, person }])
}
