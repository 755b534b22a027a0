// Turns a person's reminders off, and on again.

import { nobodyYet } from '../../assessment/people/person.ts'
import type { PressOf } from '../../cards/press.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { showMine } from '../roles/my-functions.ts'
import type { Reply, Turn } from '../turn.ts'

/** Mutes or unmutes this person's reminders, in every council return. */
export async function mute(turn: Turn, deps: Dependencies, { muted }: PressOf<'mute'>): Promise<Reply> {
  await deps.people.change(turn.tenant, turn.person, (record = nobodyYet) =>
    (record.muted === true) === muted
      ? { type: 'unchanged', result: undefined }
      : { type: 'save', value: { ...record, muted }, result: undefined },
  )
  return showMine(turn, deps)
}
