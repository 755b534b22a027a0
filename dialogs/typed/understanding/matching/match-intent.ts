// Finds the closest intents of a text, by its closest examples and the learned model.

import { intents, type Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases, compiling, type Target } from '../compiled-phrases.ts'
import { atOnce, type Steps } from '../in-steps.ts'
import { stemOf } from '../stem.ts'
import { mended } from '../typing-errors.ts'
import { type Examples, indexExamples } from './index-examples.ts'
import type { ConceptOf } from './intent-features.ts'
import { type IntentModel, learnIntents } from './intent-model.ts'

/** An intent and the fit of the text, from 0 to 1. */
export type Candidate = { readonly intent: Target; readonly score: number }

type Index = {
  readonly examples: Examples
  /** The weight of each stem. Rare words weigh more, because they distinguish intents. */
  readonly weights: ReadonlyMap<string, number>
  readonly vocabulary: readonly string[]
  readonly model: IntentModel
  /** The kind of a stem: "@boss". */
  readonly conceptOf: ConceptOf
  /** The stems of common words that no example has. */
  readonly ordinary: ReadonlySet<string>
  /** The most frequent known stem of each kind. */
  readonly usualOf: ReadonlyMap<string, string>
}

const indexes = new WeakMap<Phrases, Index>()

/** The weight of a word that no example has, because it may change the meaning. */
const unknownWeight = 2.2
const fillerWeight = 0.35
/** The share of the learned likelihood in a score. The closest example gives the rest. */
const learnedShare = 0.5
/** The weight of a name, which says little about the intent. */
const nameWeight = 0.5

/**
 * The best intents, the best first, at most one entry for each.
 * @param words of a normalised text, with `{function}`, `{question}`, `{level}` and `{name}` in place of the names
 */
export function matchIntents(phrases: Phrases, words: readonly string[]): readonly Candidate[] {
  const index = indexOf(phrases)
  const said = words.map((word) => nearest(index, canonical(phrases, word)))
  const weightOf = (stem: string, isFiller: boolean) =>
    isFiller ? fillerWeight : (index.weights.get(stem) ?? unknownWeight)
  const { fillers } = compiledPhrases(phrases)
  const query = said.map(({ stem, closeness }, at) => ({
    stem,
    closeness,
    weight: weightOf(stem, fillers.has(words[at] ?? '')),
  }))
  const total = query.reduce((sum, { weight }) => sum + weight, 0)
  // Most examples contain a filler, so only the other words select the examples to score.
  const telling = query.filter(({ weight }) => weight > fillerWeight)
  const asked = telling.some(({ stem }) => index.examples.has(stem)) ? telling : query
  const best = index.examples.best(query, asked, total)
  const likely = index.model(said.map(({ stem }) => stem))
  return [...new Set([...best.keys(), ...likely.keys()])]
    .map((intent) => ({
      intent,
      score: (1 - learnedShare) * Math.min(1, best.get(intent) ?? 0) + learnedShare * (likely.get(intent) ?? 0),
    }))
    .toSorted((a, b) => b.score - a.score || place(a.intent) - place(b.intent))
}

const place = (target: Target) =>
  target === 'offTopic' || target === 'described' ? intents.length : intents.indexOf(target)

/** Each typing error reduces a word's weight by this share. */
const errorCost = 0.12

/** The closeness of an unknown word of a known kind to the most frequent word of that kind. */
const kinCloseness = 0.85

/** The closest stem of the vocabulary: the same one, or one that the word misspells. */
function nearest(index: Index, stem: string): { readonly stem: string; readonly closeness: number } {
  const { weights, vocabulary, conceptOf, usualOf, ordinary } = index
  const kin = weights.has(stem) ? undefined : usualOf.get(conceptOf(stem) ?? '')
  if (kin !== undefined) return { stem: kin, closeness: kinCloseness }
  const { word, errors } = mended(stem, (each) => weights.has(each) || ordinary.has(each), vocabulary)
  return { stem: word, closeness: 1 - errorCost * errors }
}

function canonical({ synonyms, stems }: Phrases, word: string): string {
  if (word.startsWith('{')) return word
  return stemOf(stems, Object.hasOwn(synonyms, word) ? (synonyms[word] ?? word) : word)
}

const indexOf = (phrases: Phrases): Index => atOnce(indexing(phrases))

/** The number of examples between two pauses. */
const stride = 256

/** Makes the matcher's index of a language in short steps. English takes most of a second of processor time. */
export function* indexing(phrases: Phrases): Steps<Index> {
  const known = indexes.get(phrases)
  if (known) return known
  const plain: { readonly intent: Target; readonly stems: readonly string[] }[] = []
  const spread = new Map<string, Set<Target>>()
  for (const { intent, words } of (yield* compiling(phrases)).examples) {
    const stems = words.map((word) => canonical(phrases, word))
    plain.push({ intent, stems })
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? new Set()).add(intent))
    if (plain.length % stride === 0) yield
  }
  const fillers = new Set(phrases.fillers.map((word) => canonical(phrases, word)))
  const weights = new Map(
    [...spread].map(([stem, own]) => [
      stem,
      fillers.has(stem) ? fillerWeight : stem === '{name}' ? nameWeight : 1 + Math.log(intents.length / own.size) / 2,
    ]),
  )
  const examples = yield* indexExamples(plain, weights)
  const kinds = new Map(
    Object.entries(phrases.concepts ?? {}).flatMap(([kind, list]) =>
      list.map((word) => [canonical(phrases, word), `@${kind}`] as const),
    ),
  )
  const conceptOf = (stem: string) => kinds.get(stem)
  const vocabulary = examples.usualStems
  const usualOf = new Map<string, string>()
  for (const stem of vocabulary) {
    const kind = conceptOf(stem)
    if (kind !== undefined && !usualOf.has(kind)) usualOf.set(kind, stem)
  }
  const model = yield* learnIntents(plain, conceptOf)
  const ordinary = new Set((phrases.ordinaryWords ?? []).map((word) => canonical(phrases, word)))
  const index = { examples, weights, vocabulary, model, conceptOf, ordinary, usualOf }
  indexes.set(phrases, index)
  return index
}
