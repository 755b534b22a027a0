// Normalises the phrases of a language once, and indexes them for the matcher.

import { type Intent, intents, type Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { atOnce, type Steps } from './in-steps.ts'
import { normaliseAll } from './normalise.ts'
import { respell } from './respell.ts'

/** The meaning of an example: an intent, a request that the bot cannot meet, or a description of the council. */
export type Target = Intent | 'offTopic' | 'described'

type Example = { readonly intent: Target; readonly words: readonly string[] }

export type CompiledPhrases = {
  readonly examples: readonly Example[]
  /** The intent of each example, by its words. */
  readonly exact: ReadonlyMap<string, Target>
  /** The words of all lists. */
  readonly vocabulary: ReadonlySet<string>
  /** The words of the examples, the most frequent first. */
  readonly usualWords: readonly string[]
  /** Common words outside all lists. They are not corrected to similar words. */
  readonly ordinaryWords: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly besideAnswers: ReadonlySet<string>
  readonly besidePlainAnswers: ReadonlySet<string>
  readonly commonWords: ReadonlySet<string>
  readonly notAnswers: readonly (readonly string[])[]
  /**
   * Phrases without meaning beside an answer, by their first word. `place` puts the longest first. Otherwise a part of
   * "I am sorry to say" would remain.
   */
  readonly asides: ReadonlyMap<string, readonly { readonly aside: string; readonly place: number }[]>
  /** Each phrase as words, the longest first. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure', readonly (readonly string[])[]>>
  /** The words of all answers. */
  readonly answerWords: ReadonlySet<string>
  /** The same as a list. */
  readonly answerWordList: readonly string[]
  /** The listed answers, unsplit. */
  readonly listedAnswers: ReadonlySet<string>
  readonly qualified: readonly (readonly string[])[]
  readonly corrections: readonly (readonly string[])[]
}

const compiled = new WeakMap<Phrases, CompiledPhrases>()

/** The compiled phrases of a language. Compiles them at once if they are not cached yet. */
export const compiledPhrases = (phrases: Phrases): CompiledPhrases => atOnce(compiling(phrases))

/** Compiles the phrases of a language in short steps. Returns the cached result if there is one. */
export function* compiling(phrases: Phrases): Steps<CompiledPhrases> {
  const known = compiled.get(phrases)
  if (known) return known
  const made = yield* compile(phrases)
  compiled.set(phrases, made)
  return made
}

/** The number of phrases between two pauses. */
const stride = 64

function* compile(phrases: Phrases): Steps<CompiledPhrases> {
  const examples: Example[] = []
  const exact = new Map<string, Target>()
  const uses = new Map<string, number>()
  const lists: readonly (readonly [Target, readonly string[]])[] = [
    ...intents.map((intent) => [intent, phrases.intents[intent]] as const),
    ['offTopic', phrases.offTopic],
    ['described', phrases.descriptions ?? []],
  ]
  for (const [intent, list] of lists) {
    for (const some of inParts(list)) {
      for (const words of wordsOf(phrases, some)) {
        examples.push({ intent, words })
        exact.set(words.join(' '), intent)
        for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
      }
      yield
    }
  }
  const listOf = function* (list: readonly string[]): Steps<readonly (readonly string[])[]> {
    const split: string[][] = []
    for (const some of inParts(list)) {
      split.push(...normaliseAll(some, phrases.contractions).map((words) => words.split(' ')))
      yield
    }
    return split.toSorted((a, b) => b.length - a.length)
  }
  const { yes, no, unsure } = phrases.answers
  const answers = { yes: yield* listOf(yes), no: yield* listOf(no), unsure: yield* listOf(unsure) }
  const qualified = yield* listOf(phrases.qualified)
  const corrections = yield* listOf(phrases.corrections)
  const notAnswers = yield* listOf(phrases.notAnswers)
  const listed = [...Object.values(answers), qualified, corrections].flat(2)
  const answerWords = new Set(Object.values(answers).flat(2))
  return {
    examples,
    exact,
    vocabulary: new Set([
      ...uses.keys(),
      ...listed,
      ...phrases.fillers,
      ...phrases.besideAnswers,
      ...Object.keys(phrases.synonyms),
      ...Object.keys(phrases.functionWords),
    ]),
    usualWords: [...uses].toSorted(([, a], [, b]) => b - a).map(([word]) => word),
    ordinaryWords: new Set(phrases.ordinaryWords),
    fillers: new Set(phrases.fillers),
    besideAnswers: new Set(phrases.besideAnswers),
    besidePlainAnswers: new Set(phrases.besidePlainAnswers),
    commonWords: new Set(phrases.commonWords),
    notAnswers,
    asides: Map.groupBy(
      phrases.asides.toSorted((a, b) => b.length - a.length).map((aside, place) => ({ aside, place })),
      ({ aside }) => aside.split(' ', 1)[0] ?? '',
    ),
    answers,
    answerWords,
    answerWordList: [...answerWords],
    listedAnswers: new Set(Object.values(phrases.answers).flat()),
    qualified,
    corrections,
  }
}

/** Yields the phrases of a list in portions. */
function* inParts(list: readonly string[]) {
  for (let from = 0; from < list.length; from += stride) yield list.slice(from, from + stride)
}

/** The words of each example, normalised like a typed text. `{function}` and similar placeholders stay. */
function wordsOf(phrases: Phrases, examples: readonly string[]): readonly (readonly string[])[] {
  const parts = examples.map((example) => example.split(/(\{\w+\})/))
  const said = normaliseAll(
    parts.flat().filter((part) => !isPlaceholder(part)),
    phrases.contractions,
  ).values()
  const wordsIn = (part: string) =>
    isPlaceholder(part) ? [part] : respell(phrases, said.next().value ?? '').split(' ')
  return parts.map((each) => each.flatMap(wordsIn).filter((word) => word !== ''))
}

const isPlaceholder = (part: string) => part.startsWith('{')
