// Finds the intents that a text comes closest to, by the words it shares with their examples.

import { distance } from 'fastest-levenshtein'
import { intents, type Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases, type Target } from './compiled-phrases.ts'
import { stemOf } from './stem.ts'

/** An intent and how well the text fits its best example: 1 is the same words, 0 none of them. */
export type Candidate = { readonly intent: Target; readonly score: number }

type Example = { readonly intent: Target; readonly stems: readonly string[]; readonly weight: number }

type Index = {
  readonly examples: readonly Example[]
  readonly byStem: ReadonlyMap<string, readonly Example[]>
  /** Rare words weigh more: they tell one intent from the others. */
  readonly weights: ReadonlyMap<string, number>
  readonly vocabulary: readonly string[]
}

const indexes = new WeakMap<Phrases, Index>()

/** What a word weighs that no example has: it may say something else. */
const unknownWeight = 2.2
const fillerWeight = 0.35
/** A name says who is meant, and little of what is wanted. */
const nameWeight = 0.5

/**
 * The best intents, the best first, at most one entry for each.
 * @param words of a normalised text, with `{function}`, `{question}`, `{level}` and `{name}` in the place of what they name
 */
export function matchIntents(phrases: Phrases, words: readonly string[]): readonly Candidate[] {
  const index = indexOf(phrases)
  const said = words.map((word) => nearest(index, canonical(phrases, word)))
  const weightOf = (stem: string, isFiller: boolean) =>
    isFiller ? fillerWeight : (index.weights.get(stem) ?? unknownWeight)
  const fillers = new Set(phrases.fillers)
  const query = said.map(({ stem, closeness }, at) => ({
    stem,
    closeness,
    weight: weightOf(stem, fillers.has(words[at] ?? '')),
  }))
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  const best = new Map<Target, number>()
  // Most examples have a filler. The other words alone find the examples that can fit.
  const telling = query.filter(({ weight }) => weight > fillerWeight)
  const asked = telling.some(({ stem }) => index.byStem.has(stem)) ? telling : query
  for (const example of new Set(asked.flatMap(({ stem }) => index.byStem.get(stem) ?? []))) {
    const shared = sharedWeight(query, example, index)
    const score = (2 * shared.query * shared.example) / (total * shared.example + example.weight * shared.query || 1)
    if (score > (best.get(example.intent) ?? 0)) best.set(example.intent, score)
  }
  return [...best]
    .map(([intent, score]) => ({ intent, score: Math.min(1, score) }))
    .toSorted((a, b) => b.score - a.score || place(a.intent) - place(b.intent))
}

const place = (target: Target) => (target === 'offTopic' ? intents.length : intents.indexOf(target))

type Asked = { readonly stem: string; readonly closeness: number; readonly weight: number }

/** The weight that the text and the example have in common, as each of them weighs it. */
function sharedWeight(query: readonly Asked[], { stems }: Example, { weights }: Index) {
  const left = [...stems]
  const shared = { query: 0, example: 0 }
  for (const { stem, closeness, weight } of query) {
    const at = left.indexOf(stem)
    if (at < 0) continue
    left.splice(at, 1)
    shared.query += weight * closeness
    shared.example += (weights.get(stem) ?? 0) * closeness
  }
  return shared
}

/** The word of the vocabulary that a word is, or is a typing error of; of two that are as near, the more usual one. */
function nearest({ weights, vocabulary }: Index, stem: string): { readonly stem: string; readonly closeness: number } {
  if (weights.has(stem) || stem.length < 4) return { stem, closeness: 1 }
  const most = stem.length >= 7 ? 2 : 1
  let found = { stem, closeness: 1, away: most + 1 }
  for (const known of vocabulary) {
    if (Math.abs(known.length - stem.length) > most || known[0] !== stem[0]) continue
    const away = isSwap(known, stem) ? 1 : distance(known, stem)
    if (away < found.away) found = { stem: known, closeness: 1 - 0.12 * away, away }
  }
  return found
}

/** Two neighbouring letters the wrong way round are one error. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function canonical({ synonyms, stems }: Phrases, word: string): string {
  if (word.startsWith('{')) return word
  return stemOf(stems, Object.hasOwn(synonyms, word) ? (synonyms[word] ?? word) : word)
}

const usualFirst = (byStem: ReadonlyMap<string, readonly Example[]>): readonly string[] =>
  [...byStem]
    .filter(([stem]) => !stem.startsWith('{'))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([stem]) => stem)

function indexOf(phrases: Phrases): Index {
  const known = indexes.get(phrases)
  if (known) return known
  const plain = compiledPhrases(phrases).examples.map(({ intent, words }) => ({
    intent,
    stems: words.map((word) => canonical(phrases, word)),
  }))
  const fillers = new Set(phrases.fillers.map((word) => canonical(phrases, word)))
  const spread = new Map<string, Set<Target>>()
  for (const { intent, stems } of plain) {
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? new Set()).add(intent))
  }
  const weights = new Map(
    [...spread].map(([stem, own]) => [
      stem,
      fillers.has(stem) ? fillerWeight : stem === '{name}' ? nameWeight : 1 + Math.log(intents.length / own.size) / 2,
    ]),
  )
  const examples = plain.map(({ intent, stems }) => ({
    intent,
    stems,
    weight: stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0),
  }))
  const byStem = new Map<string, Example[]>()
  for (const example of examples) {
    for (const stem of new Set(example.stems)) byStem.set(stem, [...(byStem.get(stem) ?? []), example])
  }
  const index = { examples, byStem, weights, vocabulary: usualFirst(byStem) }
  indexes.set(phrases, index)
  return index
}
