// Learns the likelihood of each intent from the examples, by softmax regression over words and pairs of neighbours.

import type { Target } from '../compiled-phrases.ts'
import type { Steps } from '../in-steps.ts'
import { type ConceptOf, featuresIn, type Lesson, type Vectors } from './intent-features.ts'

const noConcepts: ConceptOf = () => undefined

/** Returns the likelihood of each intent, from 0 to 1, for the stems of a text. */
export type IntentModel = (stems: readonly string[]) => ReadonlyMap<Target, number>

/** The number of passes over all examples. More passes fit the examples better and new phrases worse. */
const passes = 3
const firstRate = 5
/** The decay of the learning rate with each pass. */
const decay = 0.3
/** Errors of a likelihood below this are not corrected. */
const negligible = 0.003

/** The number of lessons between two pauses. */
const stride = 64

/**
 * Learns a model from the lessons in short steps. It takes a third of a second for 23,000 lessons. Deterministic: the
 * same lessons in the same order give the same model.
 */
export function* learnIntents(lessons: readonly Lesson[], conceptOf: ConceptOf = noConcepts): Steps<IntentModel> {
  const intents = [...new Set(lessons.map(({ intent }) => intent))]
  const { vectors, vectorOf, size } = yield* featuresIn(lessons, conceptOf)
  const count = intents.length
  const weights = new Float32Array(size * count)
  // Skips features without weights: most have none in the first pass.
  const isWeighed = new Uint8Array(size)
  const likely = new Float64Array(count)

  /** Fills `likely` with the likelihood of each intent for the nth vector. */
  const judge = ({ features, values, starts }: Vectors, nth: number) => {
    likely.fill(0)
    const end = starts[nth + 1] ?? 0
    for (let at = starts[nth] ?? 0; at < end; at++) {
      const feature = features[at] ?? 0
      if (isWeighed[feature] === 0) continue
      const from = feature * count
      const value = values[at] ?? 0
      for (let n = 0; n < count; n++) likely[n] = (likely[n] ?? 0) + (weights[from + n] ?? 0) * value
    }
    let most = Number.NEGATIVE_INFINITY
    for (let n = 0; n < count; n++) most = Math.max(most, likely[n] ?? 0)
    let total = 0
    for (let n = 0; n < count; n++) total += likely[n] = Math.exp((likely[n] ?? 0) - most)
    for (let n = 0; n < count; n++) likely[n] = (likely[n] ?? 0) / total
  }

  const correct = ({ features, values, starts }: Vectors, nth: number, right: number, rate: number) => {
    likely[right] = (likely[right] ?? 0) - 1
    const start = starts[nth] ?? 0
    const end = starts[nth + 1] ?? 0
    for (let at = start; at < end; at++) isWeighed[features[at] ?? 0] = 1
    for (let n = 0; n < count; n++) {
      const off = (likely[n] ?? 0) * rate
      if (Math.abs(off) < negligible * rate) continue
      for (let at = start; at < end; at++) {
        const place = (features[at] ?? 0) * count + n
        weights[place] = (weights[place] ?? 0) - off * (values[at] ?? 0)
      }
    }
  }

  const place = new Map(intents.map((intent, n) => [intent, n]))
  const right = lessons.map(({ intent }) => place.get(intent) ?? 0)
  for (let pass = 0; pass < passes; pass++) {
    const rate = firstRate / (1 + pass * decay)
    let done = 0
    for (const nth of shuffled(lessons.length, pass + 1)) {
      judge(vectors, nth)
      correct(vectors, nth, right[nth] ?? 0, rate)
      if (done++ % stride === 0) yield
    }
  }
  return (stems) => {
    const vector = vectorOf(stems)
    if (vector.features.length === 0) return new Map()
    judge(vector, 0)
    return new Map(intents.map((intent, n) => [intent, likely[n] ?? 0]))
  }
}

/**
 * The numbers below `length` in an order that the seed determines: a Fisher-Yates shuffle with a linear congruential
 * generator.
 */
function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at)
  let state = seed
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = state % (last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
