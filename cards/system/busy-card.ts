// Tells people that their act was not done, and that they can repeat it in a moment.

import { type Card, card, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** They were faster than they can be served. */
export function busyCard({ ui }: Words): Card {
  return card(ui.busy, [text(ui.busy)])
}

/** Teams does not list the members now, and the bot relies on no other source. */
export function silentCard({ ui }: Words): Card {
  return card(ui.team.silent, [text(ui.team.silent)])
}
