// Draws the cards before and after the deletion of all of a person's assessments.

import { button, type Card, card, heading, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** Asks for confirmation, with the number of assessments and answers at the time `asked` (ISO 8601, UTC). */
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

/** The outcome: done, nothing to delete, or done except for unreadable records. */
export function deletedCard({ ui }: Words, outcome: 'done' | 'nothing' | 'partly'): Card {
  return card(
    ui.delete[outcome],
    [text(ui.delete[outcome]), text(ui.delete.again)],
    [button(ui.buttons.start, { do: 'start' })],
  )
}
