// The settings of an assessment, shown and saved.

import type { Assessment } from '../assessment/assessment.ts'
import { authorityTypes, nations } from '../assessment/council.ts'
import { longest } from '../assessment/limits.ts'
import { type InputFault, isRefusal, refuse } from '../assessment/problem.ts'
import { configure, type Settings } from '../assessment/settings.ts'
import type { View } from '../cards/frame.ts'
import type { Inputs, PressOf } from '../cards/press.ts'
import { notSaid, type SettingsView, settingsCard, targetInput } from '../cards/settings-card.ts'
import { targetOf } from '../scoring/circumstances.ts'
import { drawingOf } from './go.ts'
import { lookAtOpen } from './look.ts'
import { changeMine, viewOf } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

export function showSettings(turn: Turn, world: World, press: PressOf<'settings'>): Promise<Reply> {
  return lookAtOpen(turn, world, press.assessment, (view) => settingsOf(turn, world, view, {}))
}

function settingsOf(turn: Turn, world: World, view: View, rest: Partial<SettingsView>): Reply {
  const drawn = { ...view, deployment: world.council, drawing: drawingOf(turn), ...rest }
  return { type: 'card', card: settingsCard(drawn) }
}

/** Saves the settings and shows them as they stand; faults are named and everything typed is kept on the card. */
export async function saveSettings(
  turn: Turn,
  world: World,
  press: PressOf<'save-settings'>,
  inputs: Inputs,
): Promise<Reply> {
  const outcome = await changeMine(turn, world, press.assessment, (assessment) => {
    const { settings, faults } = read(world, inputs, turn.now, assessment)
    return faults.length > 0
      ? refuse({ code: 'bad-inputs', inputs: faults })
      : configure(assessment, world.set, settings)
  })
  if (!isRefusal(outcome)) return settingsOf(turn, world, viewOf(turn, world, outcome), { saved: true })
  const { problem, assessment } = outcome
  if (!assessment || problem.code !== 'bad-inputs') return refused(turn, world, problem, press.assessment)
  return settingsOf(turn, world, viewOf(turn, world, assessment), { faults: problem.inputs, typed: inputs })
}

function read(
  world: World,
  inputs: Inputs,
  now: string,
  before: Assessment,
): { settings: Settings; faults: InputFault[] } {
  const faults: InputFault[] = []
  const words = (input: 'name' | 'council') => {
    const typed = inputs[input]?.trim() || undefined
    if (typed && typed.length > longest[input]) faults.push({ input, fault: 'too-long', most: longest[input] })
    return typed
  }
  const choice = <Value extends string>(input: 'authority' | 'nation', values: readonly Value[]) => {
    const chosen = inputs[input]
    if (!chosen || chosen === notSaid) return undefined
    const known = values.find((value) => value === chosen)
    if (!known) faults.push({ input, fault: 'unknown-choice' })
    return known
  }
  const due = inputs.due?.trim() || undefined
  if (due && !isDay(due)) faults.push({ input: 'due', fault: 'not-a-date' })
  else if (due && due !== before.due && due < now.slice(0, 10)) faults.push({ input: 'due', fault: 'in-the-past' })
  const targets: Record<string, number> = {}
  for (const { code } of world.set.functions) {
    const chosen = inputs[targetInput(code)]
    if (chosen === undefined) continue
    const target = Number(chosen)
    if (target === targetOf(world.set, code, {})) continue
    if (Number.isInteger(target) && target >= 1 && target <= world.set.levels) targets[code] = target
    else faults.push({ input: 'target', fault: 'unknown-choice', functionCode: code })
  }
  // What the deployment states has no input, and leaves what the assessment says of it as it was.
  const council = {
    name: world.council.name ? before.council.name : words('council'),
    authority: world.council.authority ? before.council.authority : choice('authority', authorityTypes),
    nation: world.council.nation ? before.council.nation : choice('nation', nations),
  }
  return { settings: { name: words('name'), council, targets, due }, faults }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
