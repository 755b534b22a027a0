// Puts councils with submitted returns into a store: with a consent to the benchmark, without one, or withdrawn.

import { submit } from '../../../assessment/answers/submission.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import type { BenchmarkChoice } from '../../../assessment/organisation/benchmark-consent.ts'
import { newOrganisation } from '../../../assessment/organisation/organisation.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { organisationsIn } from '../../../store/collections/organisations.ts'
import type { Step } from '../../../store/documents/change.ts'
import type { Store } from '../../../store/store.ts'
import * as team from '../../cards/team-sample.ts'
import { there } from '../cards/sample.ts'

export type Agreed = {
  readonly tenant?: string
  readonly organisation: string
  /** The made-up id of its consent; without one it never agreed. */
  readonly council?: string
  readonly withdrawn?: readonly string[]
  /** The returns: the moment of each submission, or `undefined` for one that is open. */
  readonly returns: readonly (Omit<Partial<Assessment>, 'id'> & { readonly id: string })[]
}

const particulars = { authority: 'unitary', nation: 'wales' } as const

/** Gives the ids of the returns, in their order. */
export async function putCouncil(store: Store, agreed: Agreed): Promise<readonly AssessmentId[]> {
  const { tenant = 'tenant', organisation, council, withdrawn = [], returns } = agreed
  const benchmark: BenchmarkChoice = {
    revision: 1,
    ...(council && { consent: { id: council, since: '2026-01-01T09:00:00.000Z' } }),
    withdrawn,
  }
  await organisationsIn(store).change(tenant, organisation, (before) => ({
    type: 'save',
    value: { ...(before ?? newOrganisation), ...((council || withdrawn.length > 0) && { benchmark }) },
    result: undefined,
  }))
  const ids: AssessmentId[] = []
  for (const { id: name, submittedAt, ...given } of returns) {
    const id = there(parseAssessmentId(name))
    const open = { ...team.answered, council: { ...team.answered.council, ...particulars }, ...given }
    const base = { ...open, id, organisationId: organisation }
    const stamp = { by: team.bronwen, at: submittedAt ?? '', operation: `submit ${name}` }
    const value = submittedAt ? submit(base, base.council, stamp) : base
    await assessmentsIn(store).change<Step<Assessment, void>>(tenant, id, () => ({
      type: 'save',
      value,
      result: undefined,
    }))
    ids.push(id)
  }
  return ids
}
