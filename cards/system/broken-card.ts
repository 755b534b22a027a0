// Tells a person that the bot has failed, or that one of their records is unreadable.

import { type Card, card, small, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/**
 * `reference` is the id of the fault in the log. `unreadable` is the reason why a record is unreadable; if absent, the
 * fault is another one and may pass.
 */
export function brokenCard({ ui }: Words, reference: string, unreadable?: 'newer' | 'damaged'): Card {
  const { notSaved, reference: refer } = ui.broken
  const what = unreadable ? ui.broken[unreadable] : notSaved
  return card(`${what} ${refer(reference)}`, [text(what), small(refer(reference))])
}
