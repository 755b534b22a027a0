// Tells a sentence in Welsh, which the bot cannot read, from one in English.

import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'

/** @param said a normalised text. One Welsh word is a place or a greeting; a sentence has two, and few others. */
export function isWelsh({ welshWords }: Phrases, said: string): boolean {
  const words = said.split(' ')
  const welsh = words.filter((word) => welshWords.includes(word)).length
  return welsh >= 2 && welsh * 2 >= words.length
}
