// Tells a person in their own chat that a function is theirs now, once for each hand-over.

import { functionOf } from '../../assessment/answers/progress.ts'
import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { isRefusal, refuse } from '../../assessment/problem.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { functionAssignedCard } from '../../cards/roles/function-assigned-card.ts'
import { recipientView } from '../access/recipient-view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import type { Turn } from '../turn.ts'
import type { assignRole } from './assign-role.ts'

type Giving = Parameters<typeof assignRole>[4]

/**
 * Wraps a step and tells whether this turn gave the function away. Refuses a function that the set of the return lacks.
 * A second delivery finds it given in the record, and writes to no person again.
 */
export function notedWhetherGiven(
  { operation }: Turn,
  deps: Pick<Dependencies, 'sets'>,
  code: FunctionCode,
  step: Giving,
): { step: Giving; isDone(): boolean } {
  let isDone = false
  return {
    // The step runs again after a write conflict: its last result is the one that counts.
    step(before, roster) {
      const isKnown = functionOf(setOf(deps.sets, before), code) !== undefined
      const after = isKnown ? step(before, roster) : refuse({ code: 'not-understood' })
      const isGiven = ({ team }: Pick<CouncilReturn, 'team'>) => team.owners[code]?.operation === operation
      isDone = !isRefusal(after) && isGiven(after) && !isGiven(before)
      return after
    },
    isDone: () => isDone,
  }
}

/** Tells the new owner, in their own language. */
export async function tellOwner(
  turn: Turn,
  deps: Dependencies,
  view: View,
  code: FunctionCode,
  to: PersonId,
): Promise<readonly Effect[]> {
  const member = view.people.get(to)
  const { team, id } = view.assessment
  const fn = functionOf(view.set, code)
  if (!member || !team || !fn) return []
  const by = to === turn.person ? undefined : turn.person
  const own = by
    ? await recipientView(deps, turn.tenant, view, to)
    : { ...view, words: wordsFor(view.set, turn.locale, view.council) }
  return [
    {
      type: 'tell',
      to: member,
      conversation: team.conversation,
      card: functionAssignedCard({ ...own, place: 'personal', viewer: to, function: fn, by }),
      tag: { type: 'notice', assessment: id, person: to },
    },
  ]
}
