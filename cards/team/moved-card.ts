// The last state of a shared message that follows no further change.

import { type Card, card, linkButton, small } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/**
 * Says that a newer message has taken its place, or that its council return is no more.
 * @param link opens the newer message
 * @param also the other languages that a shared message says it in: it is one line
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
