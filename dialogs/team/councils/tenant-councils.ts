// Lists, adds and removes the councils of a tenant.

import type { Council } from '../../../assessment/council.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { chooseBenchmark } from '../../../assessment/organisation/benchmark-consent.ts'
import { newOrganisation, type Organisation, usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import {
  goesWith,
  isFirstOrganisation,
  organisationIds,
  withLeftConsents,
  withListed,
  withMember,
  withoutListed,
} from '../../../assessment/organisation/tenant-councils.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import type { ListedCouncil } from '../../../cards/settings/listed-council.ts'
import { type Step, saveIfChanged } from '../../../store/documents/change.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'

type Deps = Pick<Dependencies, 'organisations'>

/** The ids of the tenant's councils, the first one at the front. One read. */
export async function councilIds({ organisations }: Deps, tenant: string): Promise<readonly string[]> {
  return organisationIds(tenant, await organisations.read(tenant, usualOrganisation(tenant)))
}

/** The particulars of the tenant's only council. With several councils it returns only those of the deployment. */
export async function onlyCouncil(deps: Deps & Pick<Dependencies, 'council'>, tenant: string): Promise<Council> {
  if (deps.council.authority) return deps.council
  try {
    const record = await deps.organisations.read(tenant, usualOrganisation(tenant))
    return organisationIds(tenant, record).length === 1 ? { ...record?.council, ...deps.council } : deps.council
  } catch {
    // A greeting without the right noun is better than none.
    return deps.council
  }
}

/** The tenant's councils with their particulars, the first one at the front. Makes at most twenty reads. */
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
 * Adds a council for a return. Writes its record before listing it, so that every listed council can be read.
 *
 * @returns `too-many-councils` without adding one
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
      if (isRefusal(value)) return { type: 'unchanged', result: value }
      return saveIfChanged(first, value, undefined)
    },
  )
  if (refusal) await organisations.change(tenant, id, () => gone)
  return refusal
}

/**
 * Notes that an assessment will belong to an added council. Call it before the change.
 *
 * @returns false if the council was removed meanwhile
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
    return saveIfChanged(record, value, value !== undefined)
  })
}

/**
 * Removes a council that was added only for this return, after the return has left it or was removed. First withdraws
 * its consent to the benchmark and passes the consent's random id to the record of the tenant's first council, for
 * hubs. Idempotent.
 */
export async function leaveCouncil(
  { organisations }: Deps,
  tenant: string,
  id: string,
  assessment: AssessmentId,
): Promise<void> {
  if (isFirstOrganisation(id)) return
  const left = await organisations.change<Step<Organisation, readonly string[]>>(tenant, id, (record) => {
    if (!record || !goesWith(record, assessment)) return { type: 'unchanged', result: [] }
    const { benchmark } = record
    if (!benchmark?.consent) return { type: 'unchanged', result: benchmark?.withdrawn ?? [] }
    const withdrawn = chooseBenchmark(benchmark, { gives: false, seen: benchmark.revision, newId: '', now: '' })
    return { type: 'save', value: { ...record, benchmark: withdrawn }, result: withdrawn.withdrawn }
  })
  const first = usualOrganisation(tenant)
  if (left.length > 0) await changeFirst((before) => withLeftConsents(before, left))
  const isGone = await organisations.change<Step<Organisation, boolean>>(tenant, id, (record) =>
    !record || (goesWith(record, assessment) && !record.benchmark?.consent)
      ? { ...gone, result: true }
      : { type: 'unchanged', result: false },
  )
  if (isGone) await changeFirst((before) => (before?.others?.includes(id) ? withoutListed(before, id) : before))

  function changeFirst(change: (before: Organisation | undefined) => Organisation | undefined): Promise<void> {
    return organisations.change<Step<Organisation, void>>(tenant, first, (before) =>
      saveIfChanged(before, change(before), undefined),
    )
  }
}

const gone = { type: 'remove', result: undefined } as const
