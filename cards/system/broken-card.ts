// Tells a person that something went wrong on the bot's side, or that a record of theirs cannot be read.

import { type Card, card, small, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/**
 * `reference` is the id under which the fault is in the log. `unreadable` says why one record cannot be read; without it
 * the fault is of another kind, and may pass.
 */
export function brokenCard({ ui }: Words, reference: string, unreadable?: 'newer' | 'damaged'): Card {
  const { notSaved, reference: refer } = ui.broken
  const what = unreadable ? ui.broken[unreadable] : notSaved
  return card(`${what} ${refer(reference)}`, [text(what), small(refer(reference))])
}
