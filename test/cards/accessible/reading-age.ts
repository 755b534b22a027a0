// Measures how old a reader must be to read a text with ease.

import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** The age in years, by the Flesch-Kincaid grade of US schools: pupils are five years older than their grade. */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const sentence = Math.max(1, text.match(/[.!?:;…](?=\s|$)|\n/gu)?.length ?? 0)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return fleschKincaid({ sentence, word: words.length, syllable: syllables }) + 5
}
