// The settings of one assessment: its name, the council's particulars, a due date and the target levels.

import { authorityTypes, type Council, nations } from '../../assessment/council.ts'
import { longest } from '../../assessment/limits.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { targetOf } from '../../scoring/circumstances.ts'
import { button, type Card, type Element, heading, literal, notice, subheading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { choiceInput, dateInput, textInput } from '../parts/inputs.ts'
import { functionName, levelName } from '../parts/words.ts'
import type { Inputs, Press } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'
import { drawnRules, ruleInputs } from './rule-inputs.ts'

export type SettingsView = View & {
  /** What the deployment states for everybody; it cannot be changed here. */
  readonly deployment: Council
  readonly drawing: string
  readonly saved?: boolean
  readonly faults?: readonly InputFault[]
  readonly typed?: Inputs
  /** The value of each input when it was first drawn, on a card that is redrawn because of a fault. */
  readonly drawn?: Inputs
}

/** The value of a choice that says nothing. A choice that is left out cannot be told from one that was never drawn. */
export const notSaid = '-'

export function settingsCard(view: SettingsView): Card {
  const { words, assessment, drawing, saved, faults = [] } = view
  const { ui } = words
  const values = valuesIn(view)
  const title = assessment.team ? ui.team.settings.heading : ui.settings.heading
  return framed(
    view,
    title,
    [
      ...(saved ? [notice('good', [text(ui.settings.saved)])] : []),
      heading(title),
      ...faultsNotice(words, faults),
      textInput('name', drawing, {
        label: ui.settings.name,
        placeholder: (assessment.team ? ui.team.settings : ui.settings).namePlaceholder,
        value: values.name || undefined,
        maxLength: longest.name,
      }),
      ...councilInputs(view, values),
      dateInput('due', drawing, { label: ui.settings.due, value: values.due || undefined }),
      ...(assessment.team ? ruleInputs({ ...view, team: assessment.team }, values) : []),
      subheading(ui.settings.targets),
      ...targetInputs(view, values),
    ],
    [
      button(ui.buttons.save, savePress(view), { style: 'positive' }),
      ...(assessment.team
        ? [button(ui.buttons.results, { do: 'results', assessment: assessment.id })]
        : [
            button(ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
            button(ui.buttons.delete, { do: 'delete' }),
          ]),
    ],
  )
}

/**
 * The value of each input on a new card, by name: the present settings. An empty value is '', several chosen values are
 * one text with commas between, and a setting without an input is absent.
 */
export function drawnSettings(view: View & Partial<SettingsView>): Inputs {
  const { set, assessment, council, deployment = {} } = view
  return {
    name: assessment.name ?? '',
    ...(deployment.name ? {} : { council: council.name ?? '' }),
    ...(deployment.authority ? {} : { authority: council.authority ?? notSaid }),
    ...(deployment.nation ? {} : { nation: council.nation ?? notSaid }),
    due: assessment.due ?? '',
    ...(assessment.team && drawnRules({ ...view, team: assessment.team })),
    ...Object.fromEntries(
      set.functions.map(({ code }) => [targetInput(code), String(targetOf(set, code, assessment))]),
    ),
  }
}

/** The value each input shows: the typed one, or else the present setting. A setting that was typed away is empty. */
function valuesIn(view: SettingsView): Inputs {
  const drawn = drawnSettings(view)
  const { typed } = view
  if (!typed) return drawn
  const isWritten = (name: string) => writtenInputs.includes(name)
  return Object.fromEntries(
    Object.entries(drawn).map(([name, value]) => [name, typed[name] ?? (isWritten(name) ? '' : value)]),
  )
}

// An input of one choice always says something; these may be left empty, and then are not sent.
const writtenInputs = ['name', 'council', 'due', 'panel', 'leads']

/** Several leads save the settings of a council return: each changes only what they changed on their card. */
function savePress(view: SettingsView): Press {
  const save = { do: 'save-settings', assessment: view.assessment.id } as const
  return view.assessment.team ? { ...save, drawn: { ...(view.drawn ?? drawnSettings(view)) } } : save
}

function councilInputs({ words, deployment, drawing }: SettingsView, values: Inputs): Element[] {
  const { ui } = words
  const { settings, authorities } = ui
  const choices = (names: Readonly<Record<string, string>>, values: readonly string[]) => [
    { title: settings.notSaid, value: notSaid },
    ...values.map((value) => ({ title: names[value] ?? value, value })),
  ]
  return [
    deployment.name
      ? literal(settings.fixed(settings.council, deployment.name))
      : textInput('council', drawing, {
          label: settings.council,
          placeholder: settings.councilPlaceholder,
          value: values.council || undefined,
          maxLength: longest.council,
        }),
    deployment.authority
      ? text(settings.fixed(settings.authority, authorities[deployment.authority]))
      : choiceInput('authority', drawing, choices(authorities, authorityTypes), {
          label: settings.authority,
          value: values.authority,
        }),
    deployment.nation
      ? text(settings.fixed(settings.nation, ui.nations[deployment.nation]))
      : choiceInput('nation', drawing, choices(ui.nations, nations), {
          label: settings.nation,
          value: values.nation,
        }),
  ]
}

/** The name of the input that sets a function's target. */
export const targetInput = (code: string) => `target-${code}`

function targetInputs({ words, set, drawing }: SettingsView, values: Inputs): Element[] {
  const choices = Array.from({ length: set.levels }, (_, index) => ({
    title: levelName(words, index + 1),
    value: String(index + 1),
  }))
  return set.functions.map(({ code }) =>
    choiceInput(targetInput(code), drawing, choices, {
      label: functionName(words, code),
      value: values[targetInput(code)],
    }),
  )
}
