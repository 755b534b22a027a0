// Gives a person a role in a council return, after listing the return in their record.

import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { nobodyYet, withReturn } from '../../assessment/people/person.ts'
import { isRefusal, type Refusal } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { View } from '../../cards/parts/frame.ts'
import { changeTeam, type RefusedChange, readMine } from '../access/who-may-see.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** Lists a council return in a person's record: a return that no record lists is never found. */
export async function listWith(tenant: string, deps: Dependencies, person: PersonId, id: AssessmentId): Promise<void> {
  await deps.people.change(tenant, person, (record = nobodyYet) => {
    const value = withReturn(record, id)
    return value === record ? { type: 'keep', result: undefined } : { type: 'save', value, result: undefined }
  })
}

/**
 * Applies a change that gives `person` a role, or takes one away when `person` is undefined. Lists nothing when the
 * change would be refused.
 */
export async function assignRole(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  person: PersonId | undefined,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<View | RefusedChange> {
  const seen = await readMine(turn, deps, id)
  if (isRefusal(seen)) return seen
  const tried = isReturn(seen.assessment) ? step(seen.assessment, seen.people) : undefined
  if (tried && isRefusal(tried)) return { ...tried, view: seen }
  if (person) await listWith(turn.tenant, deps, person, id)
  return changeTeam(turn, deps, id, () => undefined, step)
}
