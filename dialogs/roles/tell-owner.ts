// Tells a person in their own chat that a function is theirs now, once for each hand-over.

import type { PersonId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { KeyFunction } from '../../assessment/question-set.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { functionAssignedCard } from '../../cards/roles/function-assigned-card.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import type { Turn } from '../turn.ts'
import type { assignRole } from './assign-role.ts'

type Giving = Parameters<typeof assignRole>[4]

/**
 * Wraps a step and tells whether this turn gave the function away. A second delivery finds it given in the record, and
 * writes to no person again.
 */
export function notedWhetherGiven(
  { operation }: Turn,
  { code }: KeyFunction,
  step: Giving,
): { step: Giving; isDone(): boolean } {
  let isDone = false
  return {
    // The step runs again after a write conflict: its last result is the one that counts.
    step(before, roster) {
      const after = step(before, roster)
      const isGiven = ({ team }: Pick<CouncilReturn, 'team'>) => team.owners[code]?.operation === operation
      isDone = !isRefusal(after) && isGiven(after) && !isGiven(before)
      return after
    },
    isDone: () => isDone,
  }
}

/** Tells the new owner in the team's language, because their own is unknown. */
export function tellOwner(
  turn: Turn,
  deps: Dependencies,
  view: View,
  fn: KeyFunction,
  to: PersonId,
): readonly Effect[] {
  const member = view.people.get(to)
  const { team, id } = view.assessment
  if (!member || !team) return []
  const by = to === turn.person ? undefined : turn.person
  const words = by ? wordsFor(deps.set, team.locale) : view.words
  return [
    {
      type: 'tell',
      to: member,
      conversation: team.conversation,
      card: functionAssignedCard({ ...view, words, place: 'personal', viewer: to, function: fn, by }),
      tag: { type: 'notice', assessment: id, person: to },
    },
  ]
}
