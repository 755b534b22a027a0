// The settings of an assessment, shown and saved; those of a council return in a lead's own chat.

import type { Assessment, Stamp } from '../assessment/assessment.ts'
import { type InputFault, isRefusal, type Refusal, refuse } from '../assessment/problem.ts'
import { configure } from '../assessment/settings.ts'
import type { Roster } from '../assessment/team.ts'
import { isReturn, onceOnly, ruleTeam } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { privateCard } from '../cards/private-card.ts'
import { drawnSettings, type SettingsView, settingsCard } from '../cards/settings-card.ts'
import { listDue } from './due.ts'
import { drawingOf } from './go.ts'
import { lookAtOpen } from './look.ts'
import { mayLead } from './may.ts'
import { mergeSettings } from './merge-settings.ts'
import { changeMine, readMine, viewOf } from './mine.ts'
import { listWith } from './part.ts'
import { readRules } from './read-rules.ts'
import { readSettings } from './read-settings.ts'
import { refused } from './refused.ts'
import { type Reply, stampOf, type Turn, type World } from './turn.ts'

export function showSettings(turn: Turn, world: World, press: PressOf<'settings'>): Promise<Reply> {
  const draw = (view: View) =>
    turn.place.type === 'shared' ? settingsInPrivate(turn, world, view) : settingsOf(turn, world, view, {})
  return lookAtOpen(turn, world, press.assessment, draw, mayLead(turn))
}

function settingsOf(turn: Turn, world: World, view: View, rest: Partial<SettingsView>): Reply {
  const drawn = { ...view, deployment: world.council, drawing: drawingOf(turn), ...rest }
  return { type: 'card', card: settingsCard(drawn) }
}

/** An edit of a shared card would wipe what is being typed, so its settings are sent to a chat of the lead's own. */
function settingsInPrivate(turn: Turn, world: World, view: View): Reply {
  const { people, assessment } = view
  const to = people.get(turn.person)
  const settings = settingsOf(turn, world, { ...view, place: 'personal' }, {})
  if (!to || !assessment.team || settings.type !== 'card') return { type: 'nothing' }
  const { conversation } = assessment.team
  const tag = { type: 'notice', assessment: assessment.id, person: turn.person } as const
  return {
    type: 'card',
    card: privateCard({ ...view, about: 'settings' }),
    after: [{ type: 'tell', to, conversation, card: settings.card, tag }],
  }
}

/** Saves the settings and shows them as they stand; faults are named and everything typed is kept on the card. */
export async function saveSettings(
  turn: Turn,
  world: World,
  press: PressOf<'save-settings'>,
  inputs: Inputs,
): Promise<Reply> {
  const stamp = stampOf(turn)
  const step = (before: Assessment, roster: Roster) =>
    onceOnly(before, stamp, (assessment) =>
      applied(world, press, inputs, stamp, viewOf(turn, world, assessment, roster)),
    )
  const seen = await readMine(turn, world, press.assessment)
  if (!isRefusal(seen) && seen.assessment.team && !mayLead(turn)(seen.assessment, seen.people)) {
    const tried = step(seen.assessment, seen.people)
    if (!isRefusal(tried)) await listAhead(turn, world, seen.assessment, tried)
  }
  const outcome = await changeMine(turn, world, press.assessment, mayLead(turn), step)
  if (!isRefusal(outcome)) return settingsOf(turn, world, outcome, { saved: true })
  const { problem, view } = outcome
  if (!view || problem.code !== 'bad-inputs') return refused(turn, world, problem, view)
  return settingsOf(turn, world, view, { faults: problem.inputs, typed: inputs, drawn: press.drawn })
}

/** Lists what is about to be saved, as what is not listed is not found: its due date, and its part in what new leads have. */
async function listAhead({ tenant, now }: Turn, world: World, before: Assessment, after: Assessment): Promise<void> {
  await listDue(world, tenant, after, now)
  const leads = after.team?.leads.filter((lead) => !before.team?.leads.includes(lead)) ?? []
  for (const lead of leads) await listWith(tenant, world, lead, after.id)
}

function mergedIn(world: World, view: View, { drawn }: PressOf<'save-settings'>, inputs: Inputs): Inputs {
  if (!drawn) return inputs
  return mergeSettings(inputs, drawn, drawnSettings({ ...view, deployment: world.council, drawing: '' }))
}

function applied(
  world: World,
  press: PressOf<'save-settings'>,
  typed: Inputs,
  stamp: Stamp,
  view: View,
): Assessment | Refusal {
  const { assessment, people: roster } = view
  const inputs = mergedIn(world, view, press, typed)
  const { settings, faults } = readSettings(world, inputs, stamp.at, assessment)
  const team = isReturn(assessment) ? readRules(inputs, assessment.team, roster) : undefined
  const all: readonly InputFault[] = [...faults, ...(team?.faults ?? [])]
  if (all.length > 0) return refuse({ code: 'bad-inputs', inputs: all })
  const configured = configure(assessment, world.set, settings)
  if (isRefusal(configured) || !team || !isReturn(configured)) return configured
  return ruleTeam(configured, team, stamp, roster)
}
