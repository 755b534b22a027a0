// Tells a person in their own chat that an action of the plan is theirs now, once for each change of the owner.

import type { PersonId } from '../../../assessment/ids.ts'
import type { Question } from '../../../assessment/question-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { actionGivenCard } from '../../../cards/plan/action-given-card.ts'
import { recipientView } from '../../access/recipient-view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Effect } from '../../effects.ts'
import type { Turn } from '../../turn.ts'

/**
 * Nothing for an owner who chose themselves, and for a second delivery of the press.
 *
 * @param before the owner before this change
 */
export async function tellActionOwner(
  turn: Turn,
  deps: Dependencies,
  view: View,
  question: Question,
  before: PersonId | undefined,
): Promise<readonly Effect[]> {
  const { id, team } = view.assessment
  const entry = team?.plan?.[question.id]
  const owner = entry?.owner
  if (!team || !entry || owner === undefined || owner === before || owner === turn.person) return []
  const to = view.people.get(owner)
  if (!to || entry.operation !== turn.operation) return []
  const own = await recipientView(deps, turn.tenant, view, owner)
  const card = actionGivenCard({ ...own, question, entry, by: turn.person })
  return [
    { type: 'tell', to, conversation: team.conversation, card, tag: { type: 'notice', assessment: id, person: owner } },
  ]
}
