// Gives the reason why a file was not read, or why none of it was saved.

import { type Card, card, heading, literal, text } from '../../parts/elements.ts'
import { shortened, type Words } from '../../parts/words.ts'
import type { enFiles } from '../../wording/en/files.ts'

export type ImportRefusal = {
  readonly why: keyof (typeof enFiles)['imports']['refused']['why']
  /** Sentences about the file. */
  readonly reasons?: readonly string[]
}

const most = { reasons: 8, bytes: 300 }

export function importRefusedCard(words: Words, { why, reasons = [] }: ImportRefusal): Card {
  const { refused } = words.ui.files.imports
  return card(refused.heading, [
    heading(refused.heading, { size: 'Medium' }),
    text(refused.why[why]),
    ...reasons.slice(0, most.reasons).map((reason) => literal(shortened(words, reason, most.bytes))),
    text(refused.nothing),
  ])
}
