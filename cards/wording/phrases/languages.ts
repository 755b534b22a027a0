// The phrases of each language that people may type in, whichever language they read.

import { phrasesCy } from './cy/cy.ts'
import { type Phrases, phrasesEn } from './phrases.ts'

const known: ReadonlyMap<string, Phrases> = new Map([
  ['en', phrasesEn],
  ['cy', phrasesCy],
])

/** The tags of the languages that typed words are read in. */
export const typedLanguages: readonly string[] = [...known.keys()]

/** The phrases of a language by its tag; those of English for a language without any. */
export const phrasesOf = (tag: string): Phrases => known.get(tag) ?? phrasesEn
