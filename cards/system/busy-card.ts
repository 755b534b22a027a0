// Tells a person that their act was not done, and that they can repeat it in a moment.

import { type Card, card, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** For a person above the rate limit. */
export function busyCard({ ui }: Words): Card {
  return card(ui.busy, [text(ui.busy)])
}

/** For an act that needs the member list while Teams does not send it. */
export function silentCard({ ui }: Words): Card {
  return card(ui.team.silent, [text(ui.team.silent)])
}
