// The councils of one tenant: the first one, and those added later, each with its own id.

import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'
import { type Refusal, refuse } from '../problem.ts'
import { neverAsked } from './benchmark-consent.ts'
import { newOrganisation, type Organisation, usualOrganisation } from './organisation.ts'

const prefix = 'council-'

/** The id of an added council. `madeUp` is random or a hash, and says nothing about the council. */
export const addedOrganisation = (madeUp: string): string => `${prefix}${madeUp}`

/** Whether it is the first council of its tenant. The council settings of the deployment apply only to that one. */
export const isFirstOrganisation = (organisationId: string): boolean => !organisationId.startsWith(prefix)

/**
 * The ids of the tenant's councils, the first one at the front. `first` is the first council's record, if it exists.
 */
export const organisationIds = (tenant: string, first: Organisation | undefined): readonly string[] => [
  usualOrganisation(tenant),
  ...(first?.others ?? []),
]

/**
 * Lists a council in the record of the tenant's first one. Only that record decides how many there are.
 *
 * @returns `too-many-councils` for the one after the twentieth
 */
export function withListed(first: Organisation = newOrganisation, id: string): Organisation | Refusal {
  const { others = [] } = first
  if (others.includes(id)) return first
  if (others.length + 1 >= most.councils) return refuse({ code: 'too-many-councils' })
  return { ...first, others: [...others, id] }
}

/** The record of the tenant's first council without another one on its list. */
export function withoutListed(first: Organisation, id: string): Organisation {
  const { others = [], ...rest } = first
  const left = others.filter((other) => other !== id)
  return left.length > 0 ? { ...rest, others: left } : rest
}

/**
 * Notes that this assessment belongs to the council. After a second assessment, the council stays even if the first
 * goes.
 */
export function withMember(organisation: Organisation, assessment: AssessmentId): Organisation {
  if (organisation.addedFor === undefined || organisation.addedFor === assessment) return organisation
  const { addedFor: _first, ...rest } = organisation
  return rest
}

/** Whether a council was added only for this return. Such a council is removed with the return. */
export const goesWith = ({ addedFor, returns }: Organisation, assessment: AssessmentId): boolean =>
  addedFor === assessment && returns.every((one) => one.assessment === assessment)

/**
 * Moves the withdrawn consents of a removed council to the record of the tenant's first one, so that hubs still learn
 * to delete the data under these ids. Keeps the newest two hundred. Idempotent.
 */
export function withLeftConsents(first: Organisation = newOrganisation, ids: readonly string[]): Organisation {
  const { benchmark = neverAsked } = first
  const added = ids.filter((id) => !benchmark.left?.includes(id))
  if (added.length === 0) return first
  return {
    ...first,
    benchmark: { ...benchmark, left: [...(benchmark.left ?? []), ...added].slice(-most.leftConsents) },
  }
}
