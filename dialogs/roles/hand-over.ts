// Hands a function to another member, or back to the team.

import { functionOf } from '../../assessment/answers/progress.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { handOver } from '../../assessment/team/roles.ts'
import type { PressOf } from '../../cards/press.ts'
import { handOverCard } from '../../cards/roles/people-card.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { assignFunction } from './assign-role.ts'
import { functionsReply } from './functions.ts'
import { showMine } from './my-functions.ts'
import { tellOwner } from './tell-owner.ts'

/** Shows the members who can take the function. */
export function chooseOwner(turn: Turn, deps: Dependencies, press: PressOf<'hand-over'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) => {
    const fn = functionOf(view.set, press.function)
    if (!fn) return refused(turn, deps, { code: 'not-understood' }, view)
    return { type: 'card', card: handOverCard({ ...view, function: fn, page: press.page ?? 1 }) }
  })
}

export async function handTo(turn: Turn, deps: Dependencies, press: PressOf<'hand-to'>): Promise<Reply> {
  const { to } = press
  const outcome = await assignFunction(turn, deps, press, to, (assessment, roster) =>
    handOver(assessment, press.function, press, stampOf(turn), roster),
  )
  if (isRefusal(outcome)) return refused(turn, deps, outcome.problem, outcome.view)
  const after = to ? await tellOwner(turn, deps, outcome, press.function, to) : []
  if (turn.place.type === 'personal') return { ...(await showMine(turn, deps)), after }
  const change = to
    ? ({ type: 'handed', function: press.function, to } as const)
    : ({ type: 'freed', function: press.function } as const)
  return { ...functionsReply(outcome, change), after }
}
