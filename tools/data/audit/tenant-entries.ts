// Lists every audit entry of a tenant: those in the trail, and those that wait in the outboxes of documents.

import type { AuditEntry } from '../../../assessment/audit/entry.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { channelsIn } from '../../../store/collections/channels.ts'
import type { Store } from '../../../store/store.ts'

/**
 * Reads the audit trail, the assessments and the channels of a tenant.
 *
 * @returns each entry once, the oldest first
 */
export async function tenantEntries(store: Store, tenant: string): Promise<readonly AuditEntry[]> {
  const found = new Map<string, AuditEntry>()
  const add = (entries: readonly AuditEntry[] = []) => {
    for (const entry of entries) found.set(`${entry.assessment} ${entry.id}`, entry)
  }
  // Outboxes first, because an entry moves from an outbox to the trail and never back.
  for await (const { value } of assessmentsIn(store).list(tenant)) add(value.outbox)
  for await (const { value } of channelsIn(store).list(tenant)) add(value.outbox)
  for await (const { value } of auditIn(store).list(tenant)) add(value.entries)
  return [...found.values()].toSorted((a, b) => a.at.localeCompare(b.at))
}
