// Prepares a typed text for the comparison of its words.

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from './compiled-phrases.ts'
import { normalise } from './normalise.ts'
import { withoutNames } from './references/names-in.ts'
import { respell } from './respell.ts'

/** Normalises the text, removes names, and writes dialect and elongated words as plain ones. */
export function plainIn(phrases: Phrases, text: string, names: readonly string[]): string {
  const { vocabulary, listedAnswers } = compiledPhrases(phrases)
  const said = withoutNames(normalise(text, phrases.contractions), names)
  // "ye" alone is a yes; in a sentence it means "you".
  if (listedAnswers.has(said)) return said
  return respell(phrases, said, (word) => vocabulary.has(word))
}
