// Draws one part of the settings: its inputs, Save, and the way back to the list of parts.

import { button, type Card, heading } from '../parts/elements.ts'
import { framed } from '../parts/frame.ts'
import { draftNotice } from '../parts/inputs.ts'
import { draftCard, type Inputs, keptMark, type Press } from '../press.ts'
import { faultsNotice } from '../system/problem-card.ts'
import type { PartView } from './settings-part.ts'
import { partNamed, standingIn } from './settings-parts.ts'
import type { SettingsPart } from './settings-presses.ts'

export function partCard(view: PartView & { readonly part: SettingsPart }): Card {
  const { words, assessment, drawing, part, faults = [] } = view
  const { ui } = words
  const standing = standingIn(part, view)
  const kept = draftCard('settings', assessment.id, part)
  return framed(
    view,
    ui.settings.titles[part],
    [
      heading(ui.settings.titles[part]),
      ...faultsNotice(words, faults),
      ...draftNotice(view, ui.buttons.save),
      ...partNamed[part].inputs(view, valuesIn(view, standing), (name) =>
        // A draft must not store ids of other people, so the inputs that choose them have the plain mark.
        peopleInputs.includes(name) ? drawing : keptMark(drawing, kept, standing[name]),
      ),
      ...(partNamed[part].ways?.(view) ?? []),
    ],
    [
      button(ui.buttons.save, savePress(view, part, standing), { style: 'positive' }),
      button(ui.buttons.back, { do: view.back ?? 'settings', assessment: assessment.id }),
    ],
  )
}

const peopleInputs: readonly string[] = ['panel', 'leads']

// These inputs may be empty, and are then not sent. An input with a single choice always has a value.
const writtenInputs: readonly string[] = ['name', 'council', 'councilCy', 'due', ...peopleInputs]

/** The value in each input: the typed one, or else the current setting. Empty if the person cleared the setting. */
function valuesIn({ typed, isDraft }: PartView, standing: Inputs): Inputs {
  if (!typed) return standing
  // A draft has only the changed inputs.
  const isEmptied = (name: string) => !isDraft && writtenInputs.includes(name)
  return Object.fromEntries(
    Object.entries(standing).map(([name, value]) => [name, typed[name] ?? (isEmptied(name) ? '' : value)]),
  )
}

/** The press of Save. It carries the drawn values, so that each of several leads saves only their own changes. */
function savePress({ assessment, drawn, back }: PartView, part: SettingsPart, standing: Inputs): Press {
  const save = { do: 'save-settings', assessment: assessment.id, part, back } as const
  return assessment.team ? { ...save, drawn: { ...(drawn ?? standing) } } : save
}
