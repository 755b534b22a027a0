// The functions that a person has taken in every council return, and their reminders on or off.

import { nobodyYet } from '../../assessment/person.ts'
import type { PressOf } from '../../cards/press.ts'
import { myFunctionsCard } from '../../cards/roles/my-functions-card.ts'
import { readPerson, returnsOf } from '../access/my-assessments.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'

/** The functions that this person has, in every council return. */
export async function showMine(turn: Turn, deps: Dependencies): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const returns = await returnsOf(turn, deps, record)
  return {
    type: 'card',
    card: myFunctionsCard({ words: wordsOf(turn, deps), returns, muted: record.muted === true }),
    again: { do: 'mine' },
  }
}

/** Wants no reminders from now on, or wants them again. */
export async function mute(turn: Turn, deps: Dependencies, { muted }: PressOf<'mute'>): Promise<Reply> {
  await deps.people.change(turn.tenant, turn.person, (record = nobodyYet) =>
    (record.muted === true) === muted
      ? { type: 'keep', result: undefined }
      : { type: 'save', value: { ...record, muted }, result: undefined },
  )
  return showMine(turn, deps)
}
