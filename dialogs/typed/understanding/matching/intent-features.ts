// Turns a text into a feature vector for the intent model: words, pairs of neighbours, and kinds of words.

import type { Target } from '../compiled-phrases.ts'
import type { Steps } from '../in-steps.ts'

/** A training example: its intent, and its words as stems. */
export type Lesson = { readonly intent: Target; readonly stems: readonly string[] }

/** The kind of a stem, or undefined: a "director" is of the kind "boss". */
export type ConceptOf = (stem: string) => string | undefined

/**
 * Vectors in flat arrays, because 23,000 small ones would keep the garbage collector busy. The nth has the features and
 * values from `starts[nth]` to `starts[nth + 1]`.
 */
export type Vectors = {
  readonly features: Int32Array
  readonly values: Float32Array
  readonly starts: Int32Array
}

export type Features = {
  /** The vectors of the lessons, in their order. */
  readonly vectors: Vectors
  /** The vector of a text. Nothing is cached. */
  vectorOf(stems: readonly string[]): Vectors
  /** The number of features. */
  readonly size: number
}

/** A pair of words must occur in this many examples to be a feature. A rarer pair does not generalise. */
const leastPairs = 2

/** The number of lessons between two pauses. */
const stride = 256

const start = '^'
const end = '$'
/** The first key of a pair. Keys of words are lower, because a language has fewer words. */
const firstPair = 2 ** 16

/** Numbers the features of the lessons, weights each by its rarity, and makes the vectors. */
export function* featuresIn(lessons: readonly Lesson[], conceptOf: ConceptOf): Steps<Features> {
  const words = new Map([start, end].map((word, number) => [word, number]))
  const learned = (word: string) => {
    const known = words.get(word)
    if (known === undefined) words.set(word, words.size)
    return known ?? words.size - 1
  }
  const keys: number[] = []
  const starts = new Int32Array(lessons.length + 1)
  const spread = new Map<number, number>()
  for (const [nth, { stems }] of lessons.entries()) {
    addKeys(keys, stems, conceptOf, learned)
    starts[nth + 1] = keys.length
    for (let at = starts[nth] ?? 0; at < keys.length; at++) {
      const key = keys[at] ?? 0
      spread.set(key, (spread.get(key) ?? 0) + 1)
    }
    if (nth % stride === 0) yield
  }

  const numbers = new Map<number, number>()
  const weights: number[] = []
  for (const [key, times] of spread) {
    if (times < leastPairs && key >= firstPair) continue
    numbers.set(key, weights.length)
    weights.push(Math.log(1 + lessons.length / times))
  }
  const unknownWeight = Math.log(1 + lessons.length)

  /** Adds a normalised vector. Unknown words count in its length, so that a text with many of them is less certain. */
  function addVector(
    features: number[],
    values: number[],
    from: number,
    to: number,
    all: readonly number[],
    unknown = 0,
  ) {
    const first = features.length
    let squares = unknown * unknownWeight ** 2
    for (let at = from; at < to; at++) {
      const number = numbers.get(all[at] ?? 0)
      if (number === undefined) continue
      features.push(number)
      squares += (weights[number] ?? 0) ** 2
    }
    const length = Math.sqrt(squares) || 1
    for (let at = first; at < features.length; at++) values.push((weights[features[at] ?? 0] ?? 0) / length)
  }

  const features: number[] = []
  const values: number[] = []
  for (let nth = 0; nth < lessons.length; nth++) {
    const from = starts[nth] ?? 0
    starts[nth] = features.length
    addVector(features, values, from, starts[nth + 1] ?? 0, keys)
    if (nth % stride === 0) yield
  }
  starts[lessons.length] = features.length
  return {
    vectors: { features: Int32Array.from(features), values: Float32Array.from(values), starts },
    size: weights.length,
    vectorOf(stems) {
      const own: number[] = []
      addKeys(own, stems, conceptOf, (word) => words.get(word))
      const unknown = stems.filter((stem) => !words.has(stem) && conceptOf(stem) === undefined).length
      const found: number[] = []
      const weighed: number[] = []
      addVector(found, weighed, 0, own.length, own, unknown)
      return {
        features: Int32Array.from(found),
        values: Float32Array.from(weighed),
        starts: Int32Array.of(0, found.length),
      }
    },
  }
}

/**
 * Adds the keys of a text, each once: its words, its pairs of neighbours, and both again with kinds in place of words.
 * The start and end of the text count as neighbours.
 */
function addKeys(
  keys: number[],
  stems: readonly string[],
  conceptOf: ConceptOf,
  numberOf: (word: string) => number | undefined,
): void {
  const first = keys.length
  const add = (key: number) => {
    for (let at = first; at < keys.length; at++) if (keys[at] === key) return
    keys.push(key)
  }
  const addAll = (words: readonly string[]) => {
    const numbers = words.map(numberOf)
    for (const number of numbers) if (number !== undefined) add(number)
    let before = numberOf(start)
    for (let at = 0; at <= numbers.length; at++) {
      const here = at < numbers.length ? numbers[at] : numberOf(end)
      if (before !== undefined && here !== undefined) add((before + 1) * firstPair + here)
      before = here
    }
  }
  addAll(stems)
  const kinds = stems.map((stem) => conceptOf(stem) ?? stem)
  if (kinds.some((kind, at) => kind !== stems[at])) addAll(kinds)
}
