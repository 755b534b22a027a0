// Adds a switch to a card that everybody reads: it shows the card in another language, only to the presser.

import { button, buttons, type Card, column, columns } from '../parts/elements.ts'
import { otherLanguages, type Words } from '../parts/words.ts'
import type { Press } from '../press.ts'

/**
 * Adds a button for each other language beside the first line of a card.
 *
 * @param words of the card
 * @param show the press that draws the same card; it must change nothing, and have only texts and numbers
 */
export function withLanguageSwitch(card: Card, words: Words, show: Press): Card {
  const others = otherLanguages(words)
  const [first, ...rest] = card.body ?? []
  if (others.length === 0 || !first) return card
  const switches = others.map(({ tag, name }) =>
    button(name, { do: 'in-language', language: tag, show: JSON.parse(JSON.stringify(show)) }),
  )
  return { ...card, body: [columns([column('stretch', [first]), column('auto', [buttons(...switches)])]), ...rest] }
}
