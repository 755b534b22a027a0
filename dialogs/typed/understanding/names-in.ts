// Marks the names of people and places in typed words: they say who is meant, not what is wanted.

import type { Phrases } from '../../../cards/wording/phrases.ts'
import { compiledPhrases } from './compiled-phrases.ts'

/**
 * @param words of a normalised text
 * @param typed the same text as it was typed, for its capitals
 * @returns the words with `{name}` for each unknown word that has a capital inside a sentence
 */
export function withNames(phrases: Phrases, words: readonly string[], typed: string): readonly string[] {
  const { vocabulary } = compiledPhrases(phrases)
  const capitals = new Set([...typed.matchAll(/(?<=[\p{L},] )\p{Lu}\p{Ll}+/gu)].map(([word]) => word.toLowerCase()))
  return words.map((word) => (capitals.has(word) && !vocabulary.has(word) ? '{name}' : word))
}
