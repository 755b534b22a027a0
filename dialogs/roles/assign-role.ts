// Giving somebody a part in a council return: it is listed with them before they have it, as what is not listed is not found.

import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { nobodyYet, withReturn } from '../../assessment/person.ts'
import { isRefusal, type Refusal } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import { changeTeam, type Refused, readMine } from '../access/own-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** Lists a council return with somebody. */
export async function listWith(tenant: string, deps: Dependencies, person: PersonId, id: AssessmentId): Promise<void> {
  await deps.people.change(tenant, person, (record = nobodyYet) => {
    const value = withReturn(record, id)
    return value === record ? { type: 'keep', result: undefined } : { type: 'save', value, result: undefined }
  })
}

/**
 * Applies a change that gives `person` a part, or takes one away where nobody is named. Nothing is listed where the change
 * would be refused.
 */
export async function assignRole(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  person: PersonId | undefined,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<View | Refused> {
  const seen = await readMine(turn, deps, id)
  if (isRefusal(seen)) return seen
  const tried = isReturn(seen.assessment) ? step(seen.assessment, seen.people) : undefined
  if (tried && isRefusal(tried)) return { ...tried, view: seen }
  if (person) await listWith(turn.tenant, deps, person, id)
  return changeTeam(turn, deps, id, () => undefined, step)
}
