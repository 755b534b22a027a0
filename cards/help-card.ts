// What can be typed and pressed. Shown for `help`, for a greeting, and, shorter, for what was not understood.

import { type Button, button, type Card, card, heading, text } from './elements.ts'
import type { Words } from './words.ts'

/** The commands; the first button goes on with an assessment or starts one. */
export function helpCard(words: Words): Card {
  const { ui } = words
  const { commands } = ui.help
  return card(
    ui.help.heading,
    [
      heading(ui.help.heading),
      text(ui.help.intro),
      {
        type: 'FactSet',
        facts: (Object.keys(commands) as (keyof typeof commands)[]).map((command) => ({
          title: ui.commands[command][0] ?? command,
          value: commands[command],
        })),
      },
      text(ui.help.answering),
    ],
    waysOn(words),
  )
}

export function notUnderstoodCard(words: Words): Card {
  const { heading: title, way } = words.ui.notUnderstood
  return card(title, [heading(title, { size: 'Medium' }), text(way)], waysOn(words))
}

/** What a channel or group chat is told: personal views are nobody else's to read. */
export function elsewhereCard({ ui }: Words): Card {
  return card(ui.elsewhere, [text(ui.elsewhere)])
}

function waysOn({ ui }: Words): Button[] {
  return [button(ui.buttons.start, { do: 'start' }), button(ui.buttons.help, { do: 'help' })]
}
