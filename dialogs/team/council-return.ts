// Finds the council return of a channel or group chat.

import { isRefusal, refuse } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type RefusedChange, readAssessment } from '../access/assessment-access.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { SharedPlace, Turn } from '../turn.ts'

/** This person's view of the current council return of a channel or chat. */
export async function returnHere(turn: Turn, deps: Dependencies, place: SharedPlace): Promise<View | RefusedChange> {
  const channel = await deps.channels.read(turn.tenant, place.conversation)
  const id = channel?.assessments.at(-1)
  const view = id && (await readAssessment(turn, deps, id))
  if (!view) return refuse({ code: 'nothing-in-channel' })
  return isRefusal(view) && view.problem.code === 'assessment-gone' ? refuse({ code: 'nothing-in-channel' }) : view
}
