// The settings of one assessment: its name, the council's particulars, a due date and the target levels.

import { authorityTypes, type Council, nations } from '../assessment/council.ts'
import { longest } from '../assessment/limits.ts'
import type { InputFault } from '../assessment/problem.ts'
import { targetOf } from '../scoring/circumstances.ts'
import { button, type Card, type Element, heading, literal, notice, subheading, text } from './elements.ts'
import { framed, type View } from './frame.ts'
import { choiceInput, dateInput, textInput } from './inputs.ts'
import type { Inputs } from './press.ts'
import { faultsNotice } from './problem-card.ts'
import { ruleInputs } from './rule-inputs.ts'
import { functionName, levelName } from './words.ts'

export type SettingsView = View & {
  /** What the deployment states for everybody; it cannot be changed here. */
  readonly deployment: Council
  readonly drawing: string
  readonly saved?: boolean
  readonly faults?: readonly InputFault[]
  readonly typed?: Inputs
}

/** The value of a choice that says nothing. A choice that is left out cannot be told from one that was never drawn. */
export const notSaid = '-'

export function settingsCard(view: SettingsView): Card {
  const { words, assessment, drawing, saved, faults = [], typed } = view
  const { ui } = words
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
        value: typed ? typed.name : assessment.name,
        maxLength: longest.name,
      }),
      ...councilInputs(view),
      dateInput('due', drawing, { label: ui.settings.due, value: typed ? typed.due : assessment.due }),
      ...(assessment.team ? ruleInputs({ ...view, team: assessment.team }) : []),
      subheading(ui.settings.targets),
      ...targetInputs(view),
    ],
    [
      button(ui.buttons.save, { do: 'save-settings', assessment: assessment.id }, { style: 'positive' }),
      ...(assessment.team
        ? [button(ui.buttons.results, { do: 'results', assessment: assessment.id })]
        : [
            button(ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
            button(ui.buttons.delete, { do: 'delete' }),
          ]),
    ],
  )
}

function councilInputs({ words, council, deployment, drawing, typed }: SettingsView): Element[] {
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
          value: typed ? typed.council : council.name,
          maxLength: longest.council,
        }),
    deployment.authority
      ? text(settings.fixed(settings.authority, authorities[deployment.authority]))
      : choiceInput('authority', drawing, choices(authorities, authorityTypes), {
          label: settings.authority,
          value: typed ? typed.authority : (council.authority ?? notSaid),
        }),
    deployment.nation
      ? text(settings.fixed(settings.nation, ui.nations[deployment.nation]))
      : choiceInput('nation', drawing, choices(ui.nations, nations), {
          label: settings.nation,
          value: typed ? typed.nation : (council.nation ?? notSaid),
        }),
  ]
}

/** The name of the input that sets a function's target. */
export const targetInput = (code: string) => `target-${code}`

function targetInputs({ words, set, assessment, drawing, typed }: SettingsView): Element[] {
  const choices = Array.from({ length: set.levels }, (_, index) => ({
    title: levelName(words, index + 1),
    value: String(index + 1),
  }))
  return set.functions.map(({ code }) =>
    choiceInput(targetInput(code), drawing, choices, {
      label: functionName(words, code),
      value: typed?.[targetInput(code)] ?? String(targetOf(set, code, assessment)),
    }),
  )
}
