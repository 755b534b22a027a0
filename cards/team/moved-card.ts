// The last state of a shared message that follows no further change.

import { type Card, card, linkButton, small } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/**
 * Says that a newer message has taken its place, or that its council return is no more.
 * @param link opens the newer message
 */
export function movedCard({ ui }: Words, what: 'board' | 'question' | 'deleted', link?: string): Card {
  const { moved } = ui.team
  const line = moved[what]
  return card(line, [small(line)], link === undefined || what === 'deleted' ? [] : [linkButton(moved.open[what], link)])
}
