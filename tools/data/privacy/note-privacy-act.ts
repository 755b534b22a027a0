// Records in the audit trail that an administrator exported or erased the data of a person.

import type { AuditAction } from '../../../assessment/audit/entry.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import type { Store } from '../../../store/store.ts'
import type { Who } from './each-document.ts'

/**
 * Appends the entry to the trail of the tenant.
 *
 * @param who the person, or after an erasure their pseudonym
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
