// What people are told when something went wrong on the bot's side.

import { type Card, card, small, text } from '../parts/elements.ts'
import type { Words } from '../parts/words.ts'

/** `reference` is the id under which the fault is in the log. */
export function brokenCard({ ui }: Words, reference: string): Card {
  const { notSaved, reference: refer } = ui.broken
  return card(`${notSaved} ${refer(reference)}`, [text(notSaved), small(refer(reference))])
}
