// Lists, adds and drops the councils of a tenant.

import type { AssessmentId } from '../../../assessment/ids.ts'
import { newOrganisation, type Organisation, usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import {
  goesWith,
  isFirstOrganisation,
  organisationIds,
  withListed,
  withMember,
  withoutListed,
} from '../../../assessment/organisation/tenant-councils.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import type { ListedCouncil } from '../../../cards/settings/listed-council.ts'
import type { Step } from '../../../store/documents/change.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'

type Deps = Pick<Dependencies, 'organisations'>

/** The ids of the tenant's councils, the first one at the front: one read. */
export async function councilIds({ organisations }: Deps, tenant: string): Promise<readonly string[]> {
  return organisationIds(tenant, await organisations.read(tenant, usualOrganisation(tenant)))
}

/** The tenant's councils with what their records say, the first one at the front: twenty reads at most. */
export async function listCouncils(
  deps: Deps & Pick<Dependencies, 'council'>,
  tenant: string,
): Promise<readonly ListedCouncil[]> {
  const ids = await councilIds(deps, tenant)
  const records = await Promise.all(ids.map((id) => deps.organisations.read(tenant, id)))
  return ids.map((id, nth) => ({
    id,
    council: { ...records[nth]?.council, ...(isFirstOrganisation(id) && deps.council) },
  }))
}

/**
 * Adds a council for a return. Its record is written before it is listed: a listed council can be read.
 *
 * @returns `too-many-councils`, and nothing is added
 */
export async function addCouncil(
  { organisations }: Deps,
  tenant: string,
  id: string,
  added: Pick<Organisation, 'council' | 'addedFor'>,
): Promise<Refusal | undefined> {
  await organisations.create(tenant, id, { ...newOrganisation, ...added })
  const refusal = await organisations.change<Step<Organisation, Refusal | undefined>>(
    tenant,
    usualOrganisation(tenant),
    (first) => {
      const value = withListed(first, id)
      if (isRefusal(value)) return { type: 'keep', result: value }
      return value === first ? { type: 'keep', result: undefined } : { type: 'save', value, result: undefined }
    },
  )
  if (refusal) await organisations.change(tenant, id, () => gone)
  return refusal
}

/**
 * Notes that an assessment is about to belong to a council that was added: call it before.
 *
 * @returns false if the council was dropped meanwhile
 */
export async function joinCouncil(
  { organisations }: Deps,
  tenant: string,
  id: string,
  assessment: AssessmentId,
): Promise<boolean> {
  if (isFirstOrganisation(id)) return true
  return organisations.change<Step<Organisation, boolean>>(tenant, id, (record) => {
    const value = record && withMember(record, assessment)
    if (value === undefined || value === record) return { type: 'keep', result: value !== undefined }
    return { type: 'save', value, result: true }
  })
}

/** Drops a council that was added for this return alone, once the return has left it or is removed. Safe to repeat. */
export async function leaveCouncil(
  { organisations }: Deps,
  tenant: string,
  id: string,
  assessment: AssessmentId,
): Promise<void> {
  if (isFirstOrganisation(id)) return
  const isGone = await organisations.change<Step<Organisation, boolean>>(tenant, id, (record) =>
    !record || goesWith(record, assessment) ? { ...gone, result: true } : { type: 'keep', result: false },
  )
  if (!isGone) return
  await organisations.change<Step<Organisation, void>>(tenant, usualOrganisation(tenant), (first) =>
    first?.others?.includes(id)
      ? { type: 'save', value: withoutListed(first, id), result: undefined }
      : { type: 'keep', result: undefined },
  )
}

const gone = { type: 'remove', result: undefined } as const
