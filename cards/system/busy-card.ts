// What people are told when what they did was not done, and need only be done again in a moment.

import { type Card, card, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** They were faster than they can be served. */
export function busyCard({ ui }: Words): Card {
  return card(ui.busy, [text(ui.busy)])
}

/** Teams does not answer who is in the channel, and nothing is taken on anybody's word. */
export function silentCard({ ui }: Words): Card {
  return card(ui.team.silent, [text(ui.team.silent)])
}
