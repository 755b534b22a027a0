// Tells a person in their own chat that they now own a function, once for each hand-over.

import { functionOf } from '../../assessment/answers/progress.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { FunctionCode, PersonId } from '../../assessment/ids.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { functionAssignedCard } from '../../cards/roles/function-assigned-card.ts'
import type { Changed } from '../access/assessment-access.ts'
import { recipientView } from '../access/recipient-view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect } from '../effects.ts'
import type { Turn } from '../turn.ts'

/**
 * The message to the new owner, in their own language. None for a redelivery, which finds the function already given.
 */
export async function tellOwner(
  turn: Turn,
  deps: Dependencies,
  view: Changed,
  code: FunctionCode,
  to: PersonId,
): Promise<readonly Effect[]> {
  const member = view.people.get(to)
  const { team, id } = view.assessment
  const fn = functionOf(view.set, code)
  const isGiven = (assessment: Assessment) => assessment.team?.owners[code]?.operation === turn.operation
  if (!member || !team || !fn || isGiven(view.before) || !isGiven(view.assessment)) return []
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
