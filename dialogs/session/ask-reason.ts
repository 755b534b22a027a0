// Asks in a personal chat why a question is not applicable.

import type { Question } from '../../assessment/question-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../cards/press.ts'
import { reasonCard } from '../../cards/session/reason-card.ts'
import { sentPrivatelyCard } from '../../cards/team/sent-privately-card.ts'
import { readRemarks } from '../answering/note.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { readDraft } from '../dependencies/drafts.ts'
import { drawingOf, type Reply, type Turn } from '../turn.ts'

/**
 * Draws the card that asks for the reason. From a channel it goes to the person's own chat, because an edit of a shared
 * card would delete their input.
 */
export async function askReason(
  turn: Turn,
  deps: Dependencies,
  view: View,
  question: Question,
  press: PressOf<'agree'> | PressOf<'not-applicable'>,
  typed: Inputs,
): Promise<Reply> {
  const { people, assessment } = view
  const drawn = {
    ...view,
    place: 'personal',
    question,
    round: press.do === 'agree' ? press.round : undefined,
    drawing: drawingOf(turn),
  } as const
  if (turn.place.type === 'personal') {
    const faults =
      typed.reason === undefined ? [{ input: 'reason', fault: 'missing' } as const] : readRemarks(typed).faults
    return { type: 'card', card: reasonCard({ ...drawn, faults, typed }) }
  }
  const draft = await readDraft(turn, deps, draftCard('reason', assessment.id, question.id))
  const to = people.get(turn.person)
  if (!to || !assessment.team) return { type: 'nothing' }
  return {
    type: 'card',
    card: sentPrivatelyCard({ ...view, about: 'reason' }),
    after: [
      {
        type: 'tell',
        to,
        conversation: assessment.team.conversation,
        card: reasonCard({ ...drawn, typed: draft, isDraft: draft !== undefined }),
        tag: { type: 'notice', assessment: assessment.id, person: turn.person },
      },
    ],
  }
}
