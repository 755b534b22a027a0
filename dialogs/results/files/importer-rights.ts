// Finds the functions that a person may fill from a file: their own in a return, all in their own view or as a lead.

import type { Assessment } from '../../../assessment/assessment.ts'
import type { FunctionCode, PersonId } from '../../../assessment/ids.ts'

/** The codes; `all` for the owner of a personal view and for a lead. */
export function fillableBy({ team }: Assessment, person: PersonId): 'all' | ReadonlySet<FunctionCode> {
  if (!team || team.leads.includes(person)) return 'all'
  const own = Object.entries(team.owners).filter(([, owner]) => owner.person === person)
  return new Set(own.map(([code]) => code))
}
