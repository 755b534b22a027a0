// Adds the export of a file to the audit trail.

import type { Assessment } from '../../../assessment/assessment.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Turn } from '../../turn.ts'

/** Notes that the person of the turn takes results out of the bot. The same operation makes one entry, however often it is noted. */
export async function auditExport(
  deps: Pick<Dependencies, 'audit' | 'participation'>,
  { tenant, person, now, operation }: Pick<Turn, 'tenant' | 'person' | 'now' | 'operation'>,
  { id: assessment, team }: Assessment,
): Promise<void> {
  // The erasure of a person finds the entry by the assessments on their record.
  if (team) await deps.participation.list(tenant, person, assessment, now)
  const entry = { id: `${operation} export ${assessment}`, action: 'export', at: now, by: person } as const
  await appendTo(deps.audit, tenant, assessment, [{ ...entry, assessment }])
}
