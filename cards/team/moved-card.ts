// The last state of a shared message that follows no further change.

import { type Card, card, small } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** Its place was taken by a newer message, or its council return is no more. */
export function movedCard({ ui }: Words, what: 'board' | 'question' | 'deleted'): Card {
  const line = ui.team.moved[what]
  return card(line, [small(line)])
}
