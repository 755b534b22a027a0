// Sends a card with inputs to the lead's own chat, because an edit of a shared card would delete text being typed.

import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { type PrivateView, sentPrivatelyCard } from '../../cards/team/sent-privately-card.ts'
import type { Reply, Turn } from '../turn.ts'

/** In a personal chat it shows the card here. In a channel it sends it to the person and says so here. */
export function inPrivate(turn: Turn, view: View, about: PrivateView['about'], draw: (view: View) => Card): Reply {
  if (turn.place.type === 'personal') return { type: 'card', card: draw(view) }
  const { people, assessment } = view
  const to = people.get(turn.person)
  if (!to || !assessment.team) return { type: 'nothing' }
  const tag = { type: 'notice', assessment: assessment.id, person: turn.person } as const
  // Uses the person's language, because the channel's shared messages may be in another one.
  const words = wordsFor(view.set, turn.locale, view.council)
  const own = draw({ ...view, words, place: 'personal', viewer: turn.person })
  return {
    type: 'card',
    card: sentPrivatelyCard({ ...view, about }),
    after: [{ type: 'tell', to, conversation: assessment.team.conversation, card: own, tag }],
  }
}
