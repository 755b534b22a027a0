// Saves a council return as a draft: it stays open and counts in no comparison.

import type { Stamp } from '../assessment.ts'
import type { Refusal } from '../problem.ts'
import { type CouncilReturn, once } from './roles.ts'

/** Notes the person and time of the draft. A submission removes the note. Refuses `assessment-submitted`. */
export function saveDraft(assessment: CouncilReturn, stamp: Stamp): CouncilReturn | Refusal {
  const { by, at } = stamp
  return once(assessment, stamp, (team) => ({ ...team, draft: { by, at } }))
}
