// Reads and changes the records of a tenant's councils.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import {
  newOrganisation,
  type Organisation,
  startingCouncil,
  withCouncil,
  withSubmitted,
} from '../../assessment/organisation/organisation.ts'
import { type Step, saveIfChanged } from '../../store/documents/change.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

/** The council that a personal view starts with. `earlier` is the council of the person's last view. */
export async function councilForView(
  { organisations }: Pick<Dependencies, 'organisations'>,
  tenant: string,
  organisation: string,
  earlier: Council,
): Promise<Council> {
  return startingCouncil(await organisations.read(tenant, organisation), earlier)
}

/** The council that a council return starts with. Creates the council's record for its first return. */
export function councilForReturn(
  { organisations }: Pick<Dependencies, 'organisations'>,
  tenant: string,
  organisation: string,
  earlier: Council,
): Promise<Council> {
  return organisations.change<Step<Organisation, Council>>(tenant, organisation, (known) => {
    const result = startingCouncil(known, earlier)
    if (known) return { type: 'unchanged', result }
    return { type: 'save', value: { ...newOrganisation, council: result }, result }
  })
}

/** Takes over the particulars that a lead changed in a return. Later returns and personal views start with them. */
export function keepCouncil(
  { organisations }: Pick<Dependencies, 'organisations'>,
  tenant: string,
  before: Council,
  after: Assessment,
): Promise<void> {
  return organisations.change<Step<Organisation, void>>(tenant, after.organisationId, (current) => {
    const known = current ?? { ...newOrganisation, council: before }
    return saveIfChanged(current, withCouncil(known, before, after.council), undefined)
  })
}

/**
 * Numbers a choice of the return that counts, with one conditional write, so that two choices never get the same
 * number.
 *
 * @param noted the latest number in a return, which the record of a moved council may lack
 */
export function numberChoice(
  { organisations }: Pick<Dependencies, 'organisations'>,
  tenant: string,
  { organisationId, council }: Assessment,
  noted: number,
): Promise<number> {
  return organisations.change<Step<Organisation, number>>(tenant, organisationId, (current) => {
    const known = current ?? { ...newOrganisation, council }
    const choices = Math.max(known.choices ?? 0, noted) + 1
    return { type: 'save', value: { ...known, choices }, result: choices }
  })
}

/** Lists a return that is about to be submitted, so that a second return of the council finds it. */
export function listSubmission(
  { organisations }: Pick<Dependencies, 'organisations'>,
  tenant: string,
  { id, organisationId, council }: Assessment,
  submittedAt: string,
): Promise<void> {
  return organisations.change<Step<Organisation, void>>(tenant, organisationId, (current) => {
    const known = current ?? { ...newOrganisation, council }
    if (known.returns.some((one) => one.assessment === id && one.submittedAt === submittedAt)) {
      return { type: 'unchanged', result: undefined }
    }
    return { type: 'save', value: withSubmitted(known, { assessment: id, submittedAt }), result: undefined }
  })
}
