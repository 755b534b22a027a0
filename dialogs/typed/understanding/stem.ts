// Reduces a word to its stem, for comparing words.

import { stemmer } from 'stemmer'

/** The languages with a stemmer. */
export type Stems = 'english' | 'welsh'

export const stemOf = (stems: Stems, word: string): string => (stems === 'welsh' ? welshStem(word) : stemmer(word))

/** Shorter words keep their endings, because too little would be left. */
const shortestCut = 6

/**
 * Removes usual verb and plural endings of a Welsh word, and replaces all mutations of its first letter by one letter:
 * "ganlyniadau", "nghanlyniad" and "canlyniad" have one stem. Words of three letters stay unchanged.
 */
function welshStem(word: string): string {
  if (word.length < 4 || word.startsWith('{')) return word
  const cut = word.length >= shortestCut ? word.replace(endings, '') : word
  const root = cut.length >= 4 ? cut : word
  const [found, radical] = mutations.find(([forms]) => forms.test(root)) ?? []
  return found ? root.replace(found, radical ?? '') : root
}

const endings = /(?:iadau|iwch|wch|iau|io|au|ion|oedd|ais|odd|af|i|o|u)$/

// Mutated forms and their radical get the same letter. A dropped g cannot be recognised.
const mutations: readonly (readonly [RegExp, string])[] = [
  [/^(?:ngh|ng|ch|c|g)/, 'c'],
  [/^(?:mh|ph|p|b|ff?|m)/, 'p'],
  [/^(?:nh|th|t|dd?)/, 't'],
  [/^ll?/, 'l'],
  [/^rh?/, 'r'],
]
