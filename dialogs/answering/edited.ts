// Replies to a person who edited a message that its effect stays.

import { editedAnswerCard, editedCard } from '../../cards/answering/edited-card.ts'
import { allMine } from '../access/my-assessments.ts'
import { operationOutcome } from '../access/operation-outcome.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/**
 * Says that the edit changes nothing. An edit has its message's operation, which leads to the message's answer. While
 * that answer is current, the card offers Undo. A shared conversation gets only the sentence.
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
