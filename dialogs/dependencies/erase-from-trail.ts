// Erases a person from the audit trail: the entries stay, with a pseudonym in place of the person's id.

import { appendTo, pseudonymiseTrail } from '../../store/collections/audit-trail.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

/**
 * Replaces the id of the turn's person in every entry of the tenant, and records the erasure itself. Call it after every
 * other change of the erasure, because those make entries too. A second call changes nothing.
 */
export async function eraseFromTrail({ tenant, person, now, operation }: Turn, deps: Dependencies): Promise<void> {
  const instead = deps.formerOf(tenant, person)
  await pseudonymiseTrail(deps.audit, tenant, person, instead)
  const erasure = { id: `${operation} privacy-erase`, action: 'privacy-erase', at: now, by: instead } as const
  await appendTo(deps.audit, tenant, 'tenant', [{ ...erasure, person: instead }])
}
