// The settings of an assessment, shown and saved; those of a council return in a lead's own chat.

import type { Assessment, Stamp } from '../../assessment/assessment.ts'
import { type InputFault, isRefusal, type Refusal, refuse } from '../../assessment/problem.ts'
import { configure } from '../../assessment/settings.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import { isReturn, onceOnly, ruleTeam } from '../../assessment/team/roles.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Inputs, PressOf } from '../../cards/press.ts'
import { drawnSettings, type SettingsView, settingsCard } from '../../cards/settings/settings-card.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOf } from '../access/view.ts'
import { viewOpenAssessment } from '../access/view-assessment.ts'
import { changeMine, readMine } from '../access/who-may-see.ts'
import { drawingOf } from '../answering/navigate.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import { listWith } from '../roles/assign-role.ts'
import { keepCouncil } from '../team/organisation-records.ts'
import { type Reply, stampOf, type Turn } from '../turn.ts'
import { inPrivate } from './in-private.ts'
import { mergeSettings } from './merge-settings.ts'
import { readRules } from './read-rules.ts'
import { readSettings } from './read-settings.ts'

export function showSettings(turn: Turn, deps: Dependencies, press: PressOf<'settings'>): Promise<Reply> {
  const draw = (view: View) => inPrivate(turn, view, 'settings', (own) => drawn(turn, deps, own))
  return viewOpenAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

function settingsOf(turn: Turn, deps: Dependencies, view: View, rest: Partial<SettingsView>): Reply {
  return { type: 'card', card: drawn(turn, deps, view, rest) }
}

function drawn(turn: Turn, deps: Dependencies, view: View, rest: Partial<SettingsView> = {}): Card {
  return settingsCard({ ...view, deployment: deps.council, drawing: drawingOf(turn), ...rest })
}

/** Saves the settings and shows them as they stand; faults are named and everything typed is kept on the card. */
export async function saveSettings(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-settings'>,
  inputs: Inputs,
): Promise<Reply> {
  const stamp = stampOf(turn)
  const step = (before: Assessment, roster: Roster) =>
    onceOnly(before, stamp, (assessment) => applied(deps, press, inputs, stamp, viewOf(turn, deps, assessment, roster)))
  const seen = await readMine(turn, deps, press.assessment)
  if (!isRefusal(seen) && seen.assessment.team && !problemUnlessLead(turn)(seen.assessment, seen.people)) {
    const tried = step(seen.assessment, seen.people)
    if (!isRefusal(tried)) {
      await listAhead(turn, deps, seen.assessment, tried)
      await keepCouncil(deps, turn.tenant, seen.assessment, tried)
    }
  }
  const outcome = await changeMine(turn, deps, press.assessment, problemUnlessLead(turn), step)
  if (!isRefusal(outcome)) return settingsOf(turn, deps, outcome, { saved: true })
  const { problem, view } = outcome
  if (!view || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  return settingsOf(turn, deps, view, { faults: problem.inputs, typed: inputs, drawn: press.drawn })
}

/** Lists the due date and the roles of new leads before the change is saved: an unlisted record is never found. */
async function listAhead(
  { tenant, now }: Turn,
  deps: Dependencies,
  before: Assessment,
  after: Assessment,
): Promise<void> {
  await listDue(deps, tenant, after, now)
  const leads = after.team?.leads.filter((lead) => !before.team?.leads.includes(lead)) ?? []
  for (const lead of leads) await listWith(tenant, deps, lead, after.id)
}

function mergedIn(deps: Dependencies, view: View, { drawn }: PressOf<'save-settings'>, inputs: Inputs): Inputs {
  if (!drawn) return inputs
  return mergeSettings(inputs, drawn, drawnSettings({ ...view, deployment: deps.council, drawing: '' }))
}

function applied(
  deps: Dependencies,
  press: PressOf<'save-settings'>,
  typed: Inputs,
  stamp: Stamp,
  view: View,
): Assessment | Refusal {
  const { assessment, people: roster } = view
  const inputs = mergedIn(deps, view, press, typed)
  const { settings, faults } = readSettings(deps, wholeOf(view.set), inputs, stamp.at, assessment)
  const team = isReturn(assessment) ? readRules(inputs, assessment.team, roster) : undefined
  const all: readonly InputFault[] = [...faults, ...(team?.faults ?? [])]
  if (all.length > 0) return refuse({ code: 'bad-inputs', inputs: all })
  const configured = configure(assessment, wholeOf(view.set), settings)
  if (isRefusal(configured) || !team || !isReturn(configured)) return configured
  return ruleTeam(configured, team, stamp, roster)
}
