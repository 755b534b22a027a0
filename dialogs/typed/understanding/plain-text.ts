// A typed text as its words are compared.

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from './compiled-phrases.ts'
import { normalise } from './normalise.ts'
import { withoutNames } from './references/names-in.ts'
import { respell } from './respell.ts'

/** Normalised, without names, dialect and elongated words written as plain ones. */
export function plainIn(phrases: Phrases, text: string, names: readonly string[]): string {
  const { vocabulary, listedAnswers } = compiledPhrases(phrases)
  const said = withoutNames(normalise(text, phrases.contractions), names)
  // "ye" by itself is a yes; in a sentence it is "you".
  if (listedAnswers.has(said)) return said
  return respell(phrases, said, (word) => vocabulary.has(word))
}
