// Lists the parts of an assessment's settings with their current values, and the person's own settings.

import {
  button,
  type Card,
  type Element,
  heading,
  listRow,
  notice,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed } from '../parts/frame.ts'
import { languages, type Words } from '../parts/words.ts'
import type { Settled } from './settings-part.ts'
import { partNamed, partsOf } from './settings-parts.ts'

export type SettingsView = Settled & {
  readonly saved?: boolean
  /** Whether a finished view of this person is counted with those of colleagues. Absent for a council return. */
  readonly isCounted?: boolean
}

/** The row on counting the person's views. A press stops it, or shows the choice. */
function countedRow({ words, assessment, isCounted }: SettingsView): Element[] {
  const { own } = words.ui.confidence.perception
  if (assessment.team || isCounted === undefined) return []
  return [
    listRow(
      [text(own.heading), small(isCounted ? own.someCounted : own.noneCounted, { spacing: 'None' })],
      isCounted ? button(own.stopAll, { do: 'uncount-views' }) : button(own.heading, { do: 'my-perception' }),
      isCounted ? own.stopAllShort : undefined,
    ),
  ]
}

/** The row on the reader's language, if there is another one to choose. */
function languageRow(words: Words): Element[] {
  const { heading: title, name } = words.ui.language
  if (languages.length < 2) return []
  return [listRow([text(title), small(name, { spacing: 'None' })], button(title, { do: 'language' }))]
}

export function settingsCard(view: SettingsView): Card {
  const { words, assessment, saved } = view
  const { ui } = words
  const id = assessment.id
  const title = assessment.team ? ui.team.settings.heading : ui.settings.heading
  // The settings of a finished view cannot be changed; those of the person can.
  const parts = assessment.submittedAt === undefined ? partsOf(assessment) : []
  return framed(
    view,
    title,
    [
      ...(saved ? [notice('good', [text(ui.settings.saved)])] : []),
      heading(title),
      small(ui.settings.what, { spacing: 'None' }),
      ...parts.map((part): Element => {
        const name = ui.settings.titles[part]
        const press = button(name, { do: 'settings', assessment: id, part })
        return listRow([text(name), smallLiteral(partNamed[part].line(view), 'None')], press)
      }),
      ...(assessment.team
        ? [
            listRow(
              [text(ui.consent.row), small(ui.consent.rowWhat, { spacing: 'None' })],
              button(ui.consent.row, { do: 'consent', assessment: id }),
            ),
          ]
        : []),
      ...countedRow(view),
      ...languageRow(words),
      // Delete is here and not beside Save, which is on another card, so that a slip deletes nothing.
      ...(assessment.team
        ? []
        : [
            listRow(
              [text(ui.buttons.delete), small(ui.settings.deleteWhat, { spacing: 'None' })],
              button(ui.buttons.delete, { do: 'delete' }),
            ),
          ]),
    ],
    [
      assessment.team || assessment.submittedAt
        ? button(ui.buttons.results, { do: 'results', assessment: id })
        : button(ui.buttons.resume, { do: 'resume', assessment: id }),
    ],
  )
}
