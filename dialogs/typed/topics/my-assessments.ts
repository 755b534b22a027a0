// Lists a person's assessments, open and finished.

import type { PressOf } from '../../../cards/press.ts'
import { changeOneCard, myAssessmentsCard } from '../../../cards/understanding/my-assessments-card.ts'
import { allMine } from '../../access/my-assessments.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'

/** The list for opening, or with `change` for renaming and deleting. */
export async function listMine(
  turn: Turn,
  deps: Dependencies,
  { change, page }: Partial<PressOf<'my-assessments'>> = {},
): Promise<Reply> {
  const draw = change ? changeOneCard : myAssessmentsCard
  return {
    type: 'card',
    card: draw(wordsOf(turn, deps), await allMine(turn, deps), page),
    again: { do: 'my-assessments', ...(change && { change }), ...(page && { page }) },
  }
}
