// Draws the final card of a shared message that is no longer updated.

import { type Card, card, linkButton, small } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/**
 * Says that a newer message has replaced it, or that its council return no longer exists.
 * @param link opens the newer message
 * @param also the words of further languages, because everybody reads the message
 */
export function movedCard(
  { ui }: Words,
  what: 'board' | 'question' | 'deleted',
  link?: string,
  also: readonly Words[] = [],
): Card {
  const { moved } = ui.team
  const lines = [moved[what], ...also.map((words) => words.ui.team.moved[what])]
  return card(
    lines.join(' '),
    lines.map((line) => small(line)),
    link === undefined || what === 'deleted' ? [] : [linkButton(moved.open[what], link)],
  )
}
