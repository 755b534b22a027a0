// Removes words that do not change an answer: politeness, hedging, and its subject.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'

/** Removes words that do not change an answer: "to be honest". */
export function withoutAsides(phrases: Phrases, said: string): readonly string[] {
  const { asides } = compiledPhrases(phrases)
  const words = said.split(' ')
  const possible = [...new Set(words)].flatMap((word) => asides.get(word) ?? []).toSorted((a, b) => a.place - b.place)
  const without = possible.reduce((rest, { aside }) => rest.replaceAll(` ${aside} `, ' '), ` ${said} `).trim()
  return without === '' ? words : without.split(' ')
}

/** Removes words that only stress or soften the text: "I honestly do not know". */
export const withoutHedges = ({ hedges = [] }: Phrases, said: string): string => without(said, hedges)

/** Removes polite words at the end: "no, sorry". */
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

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(list: readonly string[]): ReadonlySet<string> {
  const made = sets.get(list) ?? new Set(list)
  sets.set(list, made)
  return made
}

function without(said: string, words: readonly string[]): string {
  const spare = setOf(words)
  return said
    .split(' ')
    .filter((word) => !spare.has(word))
    .join(' ')
}

/** Removes the longest of these phrases from the end. */
function withoutEnd(said: string, ends: readonly string[]): string {
  const known = setOf(ends)
  for (let at = said.indexOf(' '); at >= 0; at = said.indexOf(' ', at + 1)) {
    if (known.has(said.slice(at + 1))) return said.slice(0, at)
  }
  return said
}

/** Removes the longest of these phrases from the start. */
function withoutStart(said: string, starts: readonly string[]): string {
  const known = setOf(starts)
  for (let at = said.lastIndexOf(' '); at > 0; at = said.lastIndexOf(' ', at - 1)) {
    if (known.has(said.slice(0, at))) return said.slice(at + 1)
  }
  return said
}
