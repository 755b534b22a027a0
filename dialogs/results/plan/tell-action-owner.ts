// Tells a person in their own chat that an action of the plan is theirs now, once for each change of the owner.

import type { PersonId } from '../../../assessment/ids.ts'
import type { Question } from '../../../assessment/question-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { actionGivenCard } from '../../../cards/plan/action-given-card.ts'
import type { Effect } from '../../effects.ts'
import type { Turn } from '../../turn.ts'

/**
 * Nothing for an owner who chose themselves, and for a second delivery of the press.
 *
 * @param before the owner before this change
 */
export function tellActionOwner(
  turn: Turn,
  view: View,
  question: Question,
  before: PersonId | undefined,
): readonly Effect[] {
  const { id, team } = view.assessment
  const entry = team?.plan?.[question.id]
  const owner = entry?.owner
  if (!team || !entry || owner === undefined || owner === before || owner === turn.person) return []
  const to = view.people.get(owner)
  if (!to || entry.operation !== turn.operation) return []
  const words = wordsFor(view.set, team.locale)
  const card = actionGivenCard({ ...view, words, place: 'personal', viewer: owner, question, entry, by: turn.person })
  return [
    { type: 'tell', to, conversation: team.conversation, card, tag: { type: 'notice', assessment: id, person: owner } },
  ]
}
