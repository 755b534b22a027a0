// Asking why a question is not applicable, in a chat of somebody's own.

import type { Question } from '../../assessment/question-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Inputs, PressOf } from '../../cards/press.ts'
import { reasonCard } from '../../cards/session/reason-card.ts'
import { privateCard } from '../../cards/team/sent-privately-card.ts'
import { drawingOf } from '../answering/navigate.ts'
import { readWords } from '../answering/note.ts'
import type { Reply, Turn } from '../turn.ts'

/** Why it is not applicable is typed in a chat of one's own: an edit of a shared card would wipe what is being typed. */
export function askWhy(turn: Turn, view: View, question: Question, press: PressOf<'agree'>, typed: Inputs): Reply {
  const { people, assessment } = view
  const drawn = { ...view, place: 'personal', question, round: press.round, drawing: drawingOf(turn) } as const
  if (turn.place.type === 'personal') {
    const faults =
      typed.reason === undefined ? [{ input: 'reason', fault: 'missing' } as const] : readWords(typed).faults
    return { type: 'card', card: reasonCard({ ...drawn, faults, typed }) }
  }
  const to = people.get(turn.person)
  if (!to || !assessment.team) return { type: 'nothing' }
  return {
    type: 'card',
    card: privateCard({ ...view, about: 'reason' }),
    after: [
      {
        type: 'tell',
        to,
        conversation: assessment.team.conversation,
        card: reasonCard(drawn),
        tag: { type: 'notice', assessment: assessment.id, person: turn.person },
      },
    ],
  }
}
