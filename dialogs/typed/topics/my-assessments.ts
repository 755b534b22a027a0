// The list of a person's assessments, open and finished.

import { myAssessmentsCard } from '../../../cards/understanding/my-assessments-card.ts'
import { allMine } from '../../access/my-assessments.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

export async function listMine(turn: Turn, deps: Dependencies): Promise<Reply> {
  return {
    type: 'card',
    card: myAssessmentsCard(wordsOf(turn, deps), await allMine(turn, deps)),
    again: { do: 'my-assessments' },
  }
}
