// Replies to a person who edited a message: its effect stays.

import { editedAnswerCard, editedCard } from '../../cards/answering/edited-card.ts'
import { allMine } from '../access/my-assessments.ts'
import { operationOutcome } from '../access/operation-outcome.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/**
 * Tells that the edit changes nothing. An edit has the operation of its message, which finds the answer that the
 * message gave. While that answer stands, the card offers Undo. A shared conversation gets only the line.
 */
export async function tellOfEdit(turn: Turn, deps: Dependencies): Promise<Reply> {
  const views = turn.place.type === 'personal' ? await allMine(turn, deps) : []
  for (const view of views) {
    const happened = view.assessment.submittedAt ? undefined : operationOutcome(view, turn.operation)
    if (happened?.type === 'saved' || happened?.type === 'saved-rest') {
      return { type: 'card', card: editedAnswerCard(view, happened) }
    }
  }
  return { type: 'card', card: editedCard(wordsOf(turn, deps)) }
}
