// Shows the functions of a council return with their owners, and lets a person take one.

import { functionOf } from '../../assessment/answers/progress.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { takeFunction } from '../../assessment/team/roles.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { functionAssignedCard } from '../../cards/roles/function-assigned-card.ts'
import { functionsCard, type OwnerChange } from '../../cards/roles/functions-card.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { assignFunction } from './assign-role.ts'
import { tellOwner } from './tell-owner.ts'

export function showFunctions(turn: Turn, deps: Dependencies, press: PressOf<'functions'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) => functionsReply(view))
}

export function functionsReply(view: View, change?: OwnerChange): Reply {
  return { type: 'card', card: functionsCard({ ...view, change }) }
}

/** Takes a function, and sends it to the person's own chat. */
export async function takeForSelf(turn: Turn, deps: Dependencies, press: PressOf<'take'>): Promise<Reply> {
  const code = press.function
  const outcome = await assignFunction(turn, deps, press, turn.person, (assessment, roster) =>
    takeFunction(assessment, code, stampOf(turn), roster),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const fn = functionOf(outcome.set, code)
  if (fn && turn.place.type === 'personal') {
    return { type: 'card', card: functionAssignedCard({ ...outcome, function: fn }) }
  }
  const after = await tellOwner(turn, deps, outcome, code, turn.person)
  return { ...functionsReply(outcome, { type: 'taken', function: code, by: turn.person }), after }
}
