// Indexes the examples by their words, and scores each by the words that it shares with a text.

import type { Target } from '../compiled-phrases.ts'
import type { Steps } from '../in-steps.ts'
import type { Lesson } from './intent-features.ts'

/** A word of a text: the stem, the closeness of the word to the stem, and the weight of the word in the text. */
type Asked = { readonly stem: string; readonly closeness: number; readonly weight: number }

export type Examples = {
  /** Whether an example has this stem. */
  has(stem: string): boolean
  /** The stems of all examples without placeholders, the most frequent first. */
  readonly usualStems: readonly string[]
  /**
   * The score of the best example of each intent with a score.
   *
   * @param query all words of a text
   * @param telling the meaningful words: an example must have at least one of them
   * @param total the weight of all words
   */
  best(query: readonly Asked[], telling: readonly Asked[], total: number): ReadonlyMap<Target, number>
}

/** The indices of the examples with a stem. Those that have it twice are in the second list too, and so on. */
type Places = readonly number[][]

/** The number of examples between two pauses. */
const stride = 256

export function* indexExamples(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>): Steps<Examples> {
  const weightOf = (stem: string) => weights.get(stem) ?? 0
  const own = new Float64Array(lessons.length)
  const byStem = new Map<string, number[][]>()
  const places = new Map<Target, number>()
  const intentOf = new Uint16Array(lessons.length)
  for (const [number, { intent, stems }] of lessons.entries()) {
    own[number] = stems.reduce((sum, stem) => sum + weightOf(stem), 0)
    addTo(byStem, number, stems)
    if (!places.has(intent)) places.set(intent, places.size)
    intentOf[number] = places.get(intent) ?? 0
    if (number % stride === 0) yield
  }
  const intents = [...places.keys()]
  const fit = new Float64Array(intents.length)
  const told = new Uint8Array(lessons.length)
  const inQuery = new Float64Array(lessons.length)
  const inExample = new Float64Array(lessons.length)

  /** Sums the weights of the words that each example shares with the text. */
  const share = (query: readonly Asked[]) => {
    inQuery.fill(0)
    inExample.fill(0)
    const said = new Map<string, number>()
    for (const { stem, closeness, weight } of query) {
      const times = said.get(stem) ?? 0
      said.set(stem, times + 1)
      const [mine, theirs] = [weight * closeness, weightOf(stem) * closeness]
      for (const number of byStem.get(stem)?.[times] ?? []) {
        inQuery[number] = (inQuery[number] ?? 0) + mine
        inExample[number] = (inExample[number] ?? 0) + theirs
      }
    }
  }

  return {
    has: (stem) => byStem.has(stem),
    usualStems: [...byStem]
      .filter(([stem]) => !stem.startsWith('{'))
      .toSorted(([, a], [, b]) => timesIn(b) - timesIn(a))
      .map(([stem]) => stem),
    best(query, telling, total) {
      share(query)
      fit.fill(0)
      told.fill(0)
      for (const { stem } of telling) {
        for (const number of byStem.get(stem)?.[0] ?? []) {
          if (told[number] === 1) continue
          told[number] = 1
          const [mine, theirs] = [inQuery[number] ?? 0, inExample[number] ?? 0]
          const score = (2 * mine * theirs) / (total * theirs + (own[number] ?? 0) * mine || 1)
          const intent = intentOf[number] ?? 0
          if (score > (fit[intent] ?? 0)) fit[intent] = score
        }
      }
      return new Map(intents.map((intent, at) => [intent, fit[at] ?? 0] as const).filter(([, best]) => best > 0))
    },
  }
}

function addTo(byStem: Map<string, number[][]>, number: number, stems: readonly string[]) {
  for (const stem of stems) {
    const places = byStem.get(stem) ?? []
    byStem.set(stem, places)
    const list = places.find((each) => each.at(-1) !== number)
    if (list) list.push(number)
    else places.push([number])
  }
}

/** The number of examples with the stem. */
const timesIn = ([first = []]: Places) => first.length
