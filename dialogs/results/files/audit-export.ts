// Adds the export of a file to the audit trail.

import type { Assessment } from '../../../assessment/assessment.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Turn } from '../../turn.ts'

/** Notes that the turn's person takes results out of the bot. Idempotent for an operation. */
export async function auditExport(
  deps: Pick<Dependencies, 'audit' | 'participation'>,
  { tenant, person, now, operation }: Pick<Turn, 'tenant' | 'person' | 'now' | 'operation'>,
  { id: assessment, team }: Assessment,
): Promise<void> {
  // Lists the assessment in the person's record, so that their erasure finds the entry.
  if (team) await deps.participation.list(tenant, person, assessment, now)
  const entry = { id: `${operation} export ${assessment}`, action: 'export', at: now, by: person } as const
  await appendTo(deps.audit, tenant, assessment, [{ ...entry, assessment }])
}
