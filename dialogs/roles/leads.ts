// Adds and removes leads of a return, and lets a member take the lead if there is none.

import { isRefusal } from '../../assessment/problem.ts'
import { nameLead, takeLead } from '../../assessment/team/roles.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { leadsCard } from '../../cards/roles/people-card.ts'
import { refused } from '../access/refused.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { assignRole } from './assign-role.ts'

export function showLeads(turn: Turn, deps: Dependencies, press: PressOf<'leads'>): Promise<Reply> {
  return viewOpenAssessment(turn, deps, press.assessment, (view) => leadsOf(view, press.page))
}

export async function setLead(turn: Turn, deps: Dependencies, press: PressOf<'name-lead'>): Promise<Reply> {
  const named = press.lead ? press.person : undefined
  const outcome = await assignRole(turn, deps, press.assessment, named, (assessment, roster) =>
    nameLead(assessment, press, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : leadsOf(outcome)
}

export async function takeTheLead(turn: Turn, deps: Dependencies, press: PressOf<'take-lead'>): Promise<Reply> {
  const outcome = await assignRole(turn, deps, press.assessment, turn.person, (assessment, roster) =>
    takeLead(assessment, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, deps, outcome.problem, outcome.view) : leadsOf(outcome)
}

function leadsOf(view: View, page = 1): Reply {
  return { type: 'card', card: leadsCard({ ...view, page }) }
}
