// Gives a person a role in a council return, after listing the return in their record.

import { functionOf } from '../../assessment/answers/progress.ts'
import type { AssessmentId, FunctionCode, PersonId } from '../../assessment/ids.ts'
import { nobodyYet, withReturn } from '../../assessment/people/person.ts'
import { isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { type CouncilReturn, isReturn } from '../../assessment/team/roles.ts'
import type { Roster } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { saveIfChanged } from '../../store/documents/change.ts'
import { type Changed, changeReturn, type RefusedChange, readAssessment } from '../access/assessment-access.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** Lists a council return in a person's record, because they would not find an unlisted return. */
export async function listWith(deps: Dependencies, tenant: string, person: PersonId, id: AssessmentId): Promise<void> {
  await deps.people.change(tenant, person, (record = nobodyYet) =>
    saveIfChanged(record, withReturn(record, id), undefined),
  )
}

/**
 * Applies a change that gives `person` a role, or removes one if `person` is undefined. Lists nothing if the change
 * would be refused.
 */
export async function assignRole(
  turn: Turn,
  deps: Dependencies,
  id: AssessmentId,
  person: PersonId | undefined,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<Changed | RefusedChange> {
  const seen = await readAssessment(turn, deps, id)
  if (isRefusal(seen)) return seen
  const tried = isReturn(seen.assessment) ? step(seen.assessment, seen.people) : undefined
  if (tried && isRefusal(tried)) return { ...tried, view: seen }
  if (person) await listWith(deps, turn.tenant, person, id)
  return changeReturn(turn, deps, id, () => undefined, step)
}

/**
 * Does the same as `assignRole` for a change of a function. Refuses `not-understood` if the question set does not have
 * it.
 */
export function assignFunction(
  turn: Turn,
  deps: Dependencies,
  named: { readonly assessment: AssessmentId; readonly function: FunctionCode },
  person: PersonId | undefined,
  step: (assessment: CouncilReturn, roster: Roster) => CouncilReturn | Refusal,
): Promise<Changed | RefusedChange> {
  return assignRole(turn, deps, named.assessment, person, (before, roster) =>
    functionOf(setOf(deps.sets, before), named.function) ? step(before, roster) : refuse({ code: 'not-understood' }),
  )
}
