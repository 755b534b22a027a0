// What people are told when they were faster than they can be served.

import { type Card, card, text } from './elements.ts'
import type { Words } from './words.ts'

export function busyCard({ ui }: Words): Card {
  return card(ui.busy, [text(ui.busy)])
}
