// Lists the observers of a return, names one, and gives one their vote back.

import { isRefusal } from '../../assessment/problem.ts'
import { nameObserver } from '../../assessment/team/observers.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { observersCard } from '../../cards/roles/observers-card.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { assignRole } from './assign-role.ts'

export function showObservers(turn: Turn, deps: Dependencies, press: PressOf<'observers'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) => observersOf(view, press.page))
}

export async function setObserver(turn: Turn, deps: Dependencies, press: PressOf<'name-observer'>): Promise<Reply> {
  const outcome = await assignRole(turn, deps, press.assessment, undefined, (assessment, roster) =>
    nameObserver(assessment, press, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : observersOf(outcome)
}

function observersOf(view: View, page = 1): Reply {
  return { type: 'card', card: observersCard({ ...view, page }) }
}
