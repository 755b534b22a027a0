// An organisation: one council of a tenant, with its particulars and its latest submitted returns.

import type { Council } from '../council.ts'
import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'
import type { BenchmarkChoice } from './benchmark-consent.ts'

/** A submitted council return, and when it was submitted last (ISO 8601, UTC). */
export type SubmittedReturn = { readonly assessment: AssessmentId; readonly submittedAt: string }

/** The record of one council. Its id is the `organisationId` of its assessments. It names no person. */
export type Organisation = {
  readonly council: Council
  /**
   * Its returns that were submitted last, the oldest first. It is only an index: a return may have been reopened or
   * deleted since, and the return itself says whether it counts.
   */
  readonly returns: readonly SubmittedReturn[]
  /** The number of the last choice of which return counts, from 1. It orders choices made at the same moment. */
  readonly choices?: number
  /** In the record of the tenant's first council: the ids of the tenant's other ones. Absent if there are none. */
  readonly others?: readonly string[]
  /** The return that the council was added for, while no other assessment belongs to it. */
  readonly addedFor?: AssessmentId
  /** Whether it sends its returns to the benchmark. Absent until a lead chooses. */
  readonly benchmark?: BenchmarkChoice
}

/** An organisation without any particulars yet. */
export const newOrganisation: Organisation = { council: {}, returns: [] }

/** The first organisation of a tenant: its id is the tenant's. */
export const usualOrganisation = (tenant: string): string => tenant

/**
 * The council that a new assessment starts with. The particulars in the organisation's record win over those of an
 * earlier assessment.
 */
export const startingCouncil = (organisation: Organisation | undefined, earlier: Council = {}): Council => ({
  ...earlier,
  ...organisation?.council,
})

/**
 * Takes over the particulars that changed from `before` to `after`. The others stay, because the record may be newer
 * than an old return. Returns the same record if nothing changed.
 */
export function withCouncil(organisation: Organisation, before: Council, after: Council): Organisation {
  const fields = ['name', 'nameCy', 'authority', 'nation'] as const
  const changed = fields.filter(
    (field) => before[field] !== after[field] && organisation.council[field] !== after[field],
  )
  if (changed.length === 0) return organisation
  const council = { ...organisation.council, ...Object.fromEntries(changed.map((field) => [field, after[field]])) }
  return { ...organisation, council }
}

/**
 * Lists a submission. Lists each return once and keeps the forty that were submitted last, so that a lead may still
 * choose which one counts.
 */
export function withSubmitted(organisation: Organisation, submitted: SubmittedReturn): Organisation {
  const others = organisation.returns.filter(({ assessment }) => assessment !== submitted.assessment)
  return { ...organisation, returns: [...others, submitted].slice(-most.submittedReturns) }
}
