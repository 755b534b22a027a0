// Reduces a word to its stem, by which two words are compared.

import { stemmer } from 'stemmer'

/** The languages whose endings are known. */
export type Stems = 'english' | 'welsh'

export const stemOf = (stems: Stems, word: string): string => (stems === 'welsh' ? welshStem(word) : stemmer(word))

/** Shorter words keep their ends: too little of them would be left. */
const shortestCut = 6

/**
 * A Welsh word without the usual endings of verbs and plurals, and with one letter for all mutations of its first:
 * "ganlyniadau", "nghanlyniad" and "canlyniad" have one stem. Words of three letters stay as they are.
 */
function welshStem(word: string): string {
  if (word.length < 4 || word.startsWith('{')) return word
  const cut = word.length >= shortestCut ? word.replace(endings, '') : word
  const root = cut.length >= 4 ? cut : word
  const [found, radical] = mutations.find(([forms]) => forms.test(root)) ?? []
  return found ? root.replace(found, radical ?? '') : root
}

const endings = /(?:iadau|iwch|wch|iau|io|au|ion|oedd|ais|odd|af|i|o|u)$/

// Mutated forms and their radical share one letter. A dropped g leaves nothing to tell it by.
const mutations: readonly (readonly [RegExp, string])[] = [
  [/^(?:ngh|ng|ch|c|g)/, 'c'],
  [/^(?:mh|ph|p|b|ff?|m)/, 'p'],
  [/^(?:nh|th|t|dd?)/, 't'],
  [/^ll?/, 'l'],
  [/^rh?/, 'r'],
]
