// Learns from the examples how likely each intent is: a softmax regression over words and pairs of neighbouring words.

import type { Target } from '../compiled-phrases.ts'
import type { Steps } from '../in-steps.ts'

/** An example: its intent, and its words as stems. */
export type Lesson = { readonly intent: Target; readonly stems: readonly string[] }

/** The kind of a stem, or undefined: a "director" is a boss. */
export type ConceptOf = (stem: string) => string | undefined

const noConcepts: ConceptOf = () => undefined

/** Gives the likelihood of each intent, from 0 to 1, for the stems of a text. */
export type IntentModel = (stems: readonly string[]) => ReadonlyMap<Target, number>

/** How often it goes through all examples. More passes fit the examples better and new phrases worse. */
const passes = 3
const firstRate = 5
/** Each pass learns less than the one before, by this share of a pass. */
const decay = 0.3
/** A pair of words in fewer examples tells nothing of other phrases. */
const leastPairs = 2
/** An intent whose likelihood is off by less is not corrected. */
const negligible = 0.003

type Vector = { readonly features: Int32Array; readonly values: Float32Array }

/** Lessons between two pauses. */
const stride = 64

/**
 * Learns a model from the lessons in short steps; it takes half a second. Deterministic: equal lessons in equal order
 * give an equal model.
 */
export function* learnIntents(lessons: readonly Lesson[], conceptOf: ConceptOf = noConcepts): Steps<IntentModel> {
  const intents = [...new Set(lessons.map(({ intent }) => intent))]
  const { vectorOf, size } = yield* featuresOf(lessons, conceptOf)
  const count = intents.length
  const weights = new Float32Array(size * count)
  const likely = new Float32Array(count)

  /** Fills `likely` with the likelihood of each intent. */
  const judge = ({ features, values }: Vector) => {
    likely.fill(0)
    for (let at = 0; at < features.length; at++) {
      const from = (features[at] ?? 0) * count
      const value = values[at] ?? 0
      for (let n = 0; n < count; n++) likely[n] = (likely[n] ?? 0) + (weights[from + n] ?? 0) * value
    }
    let most = Number.NEGATIVE_INFINITY
    for (let n = 0; n < count; n++) most = Math.max(most, likely[n] ?? 0)
    let total = 0
    for (let n = 0; n < count; n++) total += likely[n] = Math.exp((likely[n] ?? 0) - most)
    for (let n = 0; n < count; n++) likely[n] = (likely[n] ?? 0) / total
  }

  const correct = ({ features, values }: Vector, right: number, rate: number) => {
    likely[right] = (likely[right] ?? 0) - 1
    for (let n = 0; n < count; n++) {
      const off = (likely[n] ?? 0) * rate
      if (Math.abs(off) < negligible * rate) continue
      for (let at = 0; at < features.length; at++) {
        const place = (features[at] ?? 0) * count + n
        weights[place] = (weights[place] ?? 0) - off * (values[at] ?? 0)
      }
    }
  }

  const place = new Map(intents.map((intent, n) => [intent, n]))
  const exercises: { readonly vector: Vector; readonly right: number }[] = []
  for (const { intent, stems } of lessons) {
    exercises.push({ vector: vectorOf(stems), right: place.get(intent) ?? 0 })
    if (exercises.length % stride === 0) yield
  }
  for (let pass = 0; pass < passes; pass++) {
    const rate = firstRate / (1 + pass * decay)
    for (const [nth, { vector, right }] of shuffled(exercises, pass + 1).entries()) {
      judge(vector)
      correct(vector, right, rate)
      if (nth % stride === 0) yield
    }
  }
  return (stems) => {
    const vector = vectorOf(stems)
    if (vector.features.length === 0) return new Map()
    judge(vector)
    return new Map(intents.map((intent, n) => [intent, likely[n] ?? 0]))
  }
}

/** Numbers the features of the lessons, and weighs each by its rarity. */
function* featuresOf(lessons: readonly Lesson[], conceptOf: ConceptOf) {
  const namesOf = (stems: readonly string[]) => featureNames(stems, conceptOf)
  const spread = new Map<string, number>()
  for (const [nth, { stems }] of lessons.entries()) {
    for (const name of namesOf(stems)) spread.set(name, (spread.get(name) ?? 0) + 1)
    if (nth % stride === 0) yield
  }
  const known = [...spread].filter(([name, times]) => times >= leastPairs || !name.includes(' '))
  const numbers = new Map(
    known.map(([name, times], number) => [name, { number, weight: Math.log(1 + lessons.length / times) }]),
  )
  const unknownWeight = Math.log(1 + lessons.length)
  /** A text of unknown words is less certain: they count in its length. */
  const vectorOf = (stems: readonly string[]): Vector => {
    const found = namesOf(stems).flatMap((name) => numbers.get(name) ?? [])
    const unknown = stems.filter((stem) => !numbers.has(stem) && conceptOf(stem) === undefined).length
    const squares = found.reduce((sum, { weight }) => sum + weight * weight, unknown * unknownWeight ** 2)
    const length = Math.sqrt(squares) || 1
    return {
      features: Int32Array.from(found, ({ number }) => number),
      values: Float32Array.from(found, ({ weight }) => weight / length),
    }
  }
  return { vectorOf, size: known.length }
}

/** The words, each pair of neighbours, and both again with the kind of a word in its place. The ends count as neighbours. */
function featureNames(stems: readonly string[], conceptOf: ConceptOf): readonly string[] {
  const kinds = stems.map((stem) => conceptOf(stem) ?? stem)
  return [...new Set([...stems, ...pairsOf(stems), ...kinds, ...pairsOf(kinds)])]
}

function pairsOf(stems: readonly string[]): readonly string[] {
  const ends = ['^', ...stems, '$']
  return ends.slice(1).map((stem, at) => `${ends[at]} ${stem}`)
}

/** Shuffles a list, determined by the seed: a Fisher-Yates shuffle over a linear congruential generator. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = [...list]
  let state = seed
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = state % (last + 1)
    const kept = order[last] as T
    order[last] = order[other] as T
    order[other] = kept
  }
  return order
}
