// Words beside an answer that do not change it: politeness, hedging, and its subject.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'

/** Removes words that do not change an answer: "to be honest". */
export function withoutAsides(phrases: Phrases, said: string): readonly string[] {
  const without = compiledPhrases(phrases)
    .asides.reduce((rest, aside) => (rest.includes(aside) ? rest.replaceAll(` ${aside} `, ' ') : rest), ` ${said} `)
    .trim()
  return (without === '' ? said : without).split(' ')
}

/** The text without the words that only stress or soften it: "I honestly do not know". */
export const withoutHedges = ({ hedges = [] }: Phrases, said: string): string => without(said, hedges)

/** The text without polite words at its end: "no, sorry". */
export const withoutClosing = ({ closings = [] }: Phrases, said: string): string => withoutEnd(said, closings)

/**
 * Removes the softening, the reason and the object of a doubt: "sorry, not my area so I could not say about that one".
 */
export function plainDoubt(
  { doubtHedges = [], doubted = [], excuses = [], excuseJoints = [] }: Phrases,
  said: string,
): string {
  const polite = without(said, doubtHedges)
  const [before, after] = [withoutEnd(polite, excuses), withoutStart(polite, excuses)]
  const doubt = before === polite ? withoutStart(after, excuseJoints) : withoutEnd(before, excuseJoints)
  return withoutEnd(doubt, doubted)
}

const without = (said: string, words: readonly string[]) =>
  said
    .split(' ')
    .filter((word) => !words.includes(word))
    .join(' ')

/** Without the longest of these phrases at the end. */
function withoutEnd(said: string, ends: readonly string[]): string {
  const longest = Math.max(0, ...ends.filter((end) => said.endsWith(` ${end}`)).map(({ length }) => length))
  return longest === 0 ? said : said.slice(0, -longest - 1)
}

/** Without the longest of these phrases at the start. */
function withoutStart(said: string, starts: readonly string[]): string {
  const longest = Math.max(0, ...starts.filter((start) => said.startsWith(`${start} `)).map(({ length }) => length))
  return longest === 0 ? said : said.slice(longest + 1)
}
