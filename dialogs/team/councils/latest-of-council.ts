// Finds the newest return of a council in a channel, which continues the council's plan.

import type { Assessment } from '../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { readableOnly } from '../../access/readable-only.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'

/** Whether the channel has no later return of the same council. Reads the later returns, the newest first. */
export async function isLatestOfCouncil(
  deps: Dependencies,
  tenant: string,
  { id, organisationId }: Pick<Assessment, 'id' | 'organisationId'>,
  listed: readonly AssessmentId[],
): Promise<boolean> {
  const at = listed.indexOf(id)
  if (at < 0) return false
  const { assessments } = readableOnly(deps).deps
  for (const later of listed.slice(at + 1).toReversed()) {
    if ((await assessments.read(tenant, later))?.organisationId === organisationId) return false
  }
  return true
}

/** The last listed return of this council; undefined if there is none. */
export async function lastOfCouncil(
  deps: Dependencies,
  tenant: string,
  organisationId: string,
  listed: readonly AssessmentId[],
): Promise<Assessment | undefined> {
  const { assessments } = readableOnly(deps).deps
  for (const id of listed.toReversed()) {
    const found = await assessments.read(tenant, id)
    if (found?.organisationId === organisationId) return found
  }
  return undefined
}
