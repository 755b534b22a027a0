// Tells a person in their own chat that they now own an action of the plan, once for each change of the owner.

import type { Question } from '../../../assessment/question-set.ts'
import { actionGivenCard } from '../../../cards/plan/action-given-card.ts'
import type { Changed } from '../../access/assessment-access.ts'
import { recipientView } from '../../access/recipient-view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Effect } from '../../effects.ts'
import type { Turn } from '../../turn.ts'

/** The message; none if the owner chose themselves or had the action before, or for a redelivery. */
export async function tellActionOwner(
  turn: Turn,
  deps: Dependencies,
  view: Changed,
  question: Question,
): Promise<readonly Effect[]> {
  const { id, team } = view.assessment
  const entry = team?.plan?.[question.id]
  const before = view.before.team?.plan?.[question.id]?.owner
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
