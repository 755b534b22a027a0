// Finds intents by single words, even if no other word of the message is known: "pdf", "deadline".

import { type Intent, intents, type Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { stemOf } from '../stem.ts'

const indexes = new WeakMap<Phrases, ReadonlyMap<string, Intent>>()

/**
 * The intents of a text's single words, each once, in the text's order.
 *
 * @param words of a normalised text
 */
export function keywordIntents(phrases: Phrases, words: readonly string[]): readonly Intent[] {
  const index = indexOf(phrases)
  return [...new Set(words.flatMap((word) => index.get(stemOf(phrases.stems, word)) ?? []))]
}

function indexOf(phrases: Phrases): ReadonlyMap<string, Intent> {
  const known = indexes.get(phrases)
  if (known) return known
  const made = new Map(
    intents.flatMap((intent) =>
      (phrases.keywords[intent] ?? []).map((word) => [stemOf(phrases.stems, word), intent] as const),
    ),
  )
  indexes.set(phrases, made)
  return made
}
