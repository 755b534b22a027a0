// Shows a person's functions in all council returns, and whether their reminders are on.

import { myFunctionsCard } from '../../cards/roles/my-functions-card.ts'
import { readPerson, returnsOf } from '../access/my-assessments.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/** This person's functions in all council returns. */
export async function showMine(turn: Turn, deps: Dependencies): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const returns = await returnsOf(turn, deps, record)
  return {
    type: 'card',
    card: myFunctionsCard({ words: wordsOf(turn, deps), returns, muted: record.muted === true }),
    again: { do: 'mine' },
  }
}
