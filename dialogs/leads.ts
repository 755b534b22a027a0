// Who leads: naming others, stepping down, and taking the lead where nobody is left.

import { isRefusal } from '../assessment/problem.ts'
import { nameLead, takeLead } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import { leadsCard } from '../cards/people-card.ts'
import type { PressOf } from '../cards/press.ts'
import { lookAtOpen } from './look.ts'
import { givePart } from './part.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

export function showLeads(turn: Turn, world: World, press: PressOf<'leads'>): Promise<Reply> {
  return lookAtOpen(turn, world, press.assessment, (view) => leadsOf(view, press.page))
}

export async function setLead(turn: Turn, world: World, press: PressOf<'name-lead'>): Promise<Reply> {
  const named = press.lead ? press.person : undefined
  const outcome = await givePart(turn, world, press.assessment, named, (assessment, roster) =>
    nameLead(assessment, press, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, world, outcome.problem, outcome.view) : leadsOf(outcome)
}

export async function takeTheLead(turn: Turn, world: World, press: PressOf<'take-lead'>): Promise<Reply> {
  const outcome = await givePart(turn, world, press.assessment, turn.person, (assessment, roster) =>
    takeLead(assessment, stampOf(turn), roster),
  )
  return isRefusal(outcome) ? refused(turn, world, outcome.problem, outcome.view) : leadsOf(outcome)
}

function leadsOf(view: View, page = 1): Reply {
  return { type: 'card', card: leadsCard({ ...view, page }) }
}
