// Before and after a person's assessments are deleted.

import { button, type Card, card, heading, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** Asks for confirmation, and says how much would go: what is there now, `asked` being the moment. */
export function deleteCard({ ui }: Words, assessments: number, answers: number, asked: string): Card {
  return card(
    ui.delete.heading,
    [heading(ui.delete.heading), text(ui.delete.what(assessments, answers))],
    [
      button(ui.buttons.deleteNow, { do: 'erase', asked }, { style: 'destructive' }),
      button(ui.buttons.keep, { do: 'help' }),
    ],
  )
}

/** Says that it is done, or that there was nothing to do. */
export function deletedCard({ ui }: Words, outcome: 'done' | 'nothing'): Card {
  return card(
    ui.delete[outcome],
    [text(ui.delete[outcome]), text(ui.delete.again)],
    [button(ui.buttons.start, { do: 'start' })],
  )
}
