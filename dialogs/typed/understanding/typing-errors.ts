// Counts typing errors between two words, and corrects a misspelt word to the closest known one.

import { distance } from 'fastest-levenshtein'

/** Shorter words are not corrected, because they resemble too many others. */
const shortest = 4
/** A word of at least this many letters may have two errors, a shorter one a single error. */
const long = 7

/** The corrected word, and the number of errors: 0 if the word is known or has no close match. */
export type Mended = { readonly word: string; readonly errors: number }

/** Counts letters added, left out or changed between two words. Two swapped neighbours are one error. */
export function typingErrors(a: string, b: string): number {
  const errors = distance(a, b)
  return errors === 2 && isSwap(a, b) ? 1 : errors
}

/**
 * Corrects a word with typing errors; returns it unchanged if no known word is close.
 *
 * @param isKnown whether a word is spelt right
 * @param known the possible words, the most frequent first. If two are equally close, the first one counts
 */
export function mended(word: string, isKnown: (word: string) => boolean, known: readonly string[]): Mended {
  if (word.length < shortest || isKnown(word)) return { word, errors: 0 }
  const most = word.length >= long ? 2 : 1
  let found = { word, errors: 0 }
  let least = Number.POSITIVE_INFINITY
  for (const each of startingWith(known, word[0] ?? '')) {
    if (Math.abs(each.length - word.length) > most) continue
    const errors = typingErrors(each, word)
    if (errors > most) continue
    // A wrong vowel is likelier than a wrong consonant: "halp" is "help", not "half".
    const away = errors + (consonants(each) === consonants(word) ? 0 : 0.5)
    if (away >= least) continue
    least = away
    found = { word: each, errors }
  }
  return found
}

const byFirst = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** The words with this first letter, in their order. */
function startingWith(known: readonly string[], letter: string): readonly string[] {
  const made = byFirst.get(known) ?? Map.groupBy(known, (word) => word[0] ?? '')
  byFirst.set(known, made)
  return made.get(letter) ?? []
}

const consonants = (word: string) => word.replaceAll(/[aeiou]/g, '')

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
