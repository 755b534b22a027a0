// Lists the councils of a tenant: ids, and facts by which an administrator can recognise them.

import { assessmentForm } from '../../../store/collections/assessments.ts'
import { organisationForm } from '../../../store/collections/organisations.ts'
import { fromDocument } from '../../../store/documents/stored-form.ts'
import type { Store } from '../../../store/store.ts'

export type CouncilFound = {
  readonly id: string
  /** Undefined until a lead names it. */
  readonly name: string | undefined
  readonly returns: number
  readonly views: number
}

/**
 * Goes once through all keys, and reads the tenant's councils and assessments. Returns them in the order of their ids.
 */
export async function councilsIn(store: Store, tenant: string): Promise<readonly CouncilFound[]> {
  const names = new Map<string, string | undefined>()
  const counts = new Map<string, { returns: number; views: number }>()
  for (const key of await Array.fromAsync(store.keys())) {
    const { kind } = key
    if (key.tenant !== tenant || (kind !== 'organisation' && kind !== 'assessment')) continue
    const stored = await store.read(key)
    if (!stored) continue
    if (kind === 'organisation') {
      names.set(key.id, fromDocument(kind, organisationForm, stored.document).value.council.name)
    } else {
      const { organisationId, team } = fromDocument(kind, assessmentForm, stored.document).value
      const { returns, views } = counts.get(organisationId) ?? { returns: 0, views: 0 }
      counts.set(organisationId, team ? { returns: returns + 1, views } : { returns, views: views + 1 })
    }
  }
  return [...new Set([...names.keys(), ...counts.keys()])]
    .toSorted()
    .map((id) => ({ id, name: names.get(id), ...(counts.get(id) ?? { returns: 0, views: 0 }) }))
}
