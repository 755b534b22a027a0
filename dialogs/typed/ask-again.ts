// Shows a question again when words could not be taken for an answer to it. Nothing is saved.

import { whereIs } from '../../assessment/answers/progress.ts'
import { questionCard } from '../../cards/answering/question-card.ts'
import { latestAnswering } from '../access/latest-used.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/**
 * @param reason `unclear`: the words say more than one answer. `elsewhere`: they may belong to another question.
 * @returns undefined if no question is in front of this person
 */
export async function askAgain(
  turn: Turn,
  deps: Dependencies,
  reason: 'unclear' | 'elsewhere',
): Promise<Reply | undefined> {
  const view = await latestAnswering(turn, deps)
  const question = view && whereIs(view.set, view.assessment, turn.person)
  if (!question) return undefined
  return {
    type: 'card',
    card: questionCard({ ...view, question, happened: { type: 'not-taken', reason } }),
    again: { do: 'continue', assessment: view.assessment.id },
  }
}
