// The phrases of a language, normalised once and indexed for the matcher.

import { type Intent, intents, type Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { normalise } from './normalise.ts'
import { respell } from './respell.ts'

/** What an example stands for: an intent, a wish that the bot cannot meet, or a description of the council. */
export type Target = Intent | 'offTopic' | 'described'

type Example = { readonly intent: Target; readonly words: readonly string[] }

export type CompiledPhrases = {
  readonly examples: readonly Example[]
  /** The intent of each example, by its words. */
  readonly exact: ReadonlyMap<string, Target>
  /** The words of all lists. */
  readonly vocabulary: ReadonlySet<string>
  /** The words of the examples, the most usual one first. */
  readonly usualWords: readonly string[]
  readonly fillers: ReadonlySet<string>
  readonly besideAnswers: ReadonlySet<string>
  readonly besidePlainAnswers: ReadonlySet<string>
  readonly commonWords: ReadonlySet<string>
  readonly notAnswers: readonly (readonly string[])[]
  /** Each phrase as words, the longest first. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure', readonly (readonly string[])[]>>
  readonly qualified: readonly (readonly string[])[]
  readonly corrections: readonly (readonly string[])[]
}

const compiled = new WeakMap<Phrases, CompiledPhrases>()

export function compiledPhrases(phrases: Phrases): CompiledPhrases {
  const known = compiled.get(phrases)
  if (known) return known
  const made = compile(phrases)
  compiled.set(phrases, made)
  return made
}

function compile(phrases: Phrases): CompiledPhrases {
  const examplesOf = (intent: Target, list: readonly string[]): readonly Example[] =>
    list.map((phrase) => ({ intent, words: wordsOf(phrases, phrase) }))
  const examples = [
    ...intents.flatMap((intent) => examplesOf(intent, phrases.intents[intent])),
    ...examplesOf('offTopic', phrases.offTopic),
    ...examplesOf('described', phrases.descriptions ?? []),
  ]
  const listOf = (list: readonly string[]) =>
    list.map((phrase) => normalise(phrase, phrases.contractions).split(' ')).toSorted((a, b) => b.length - a.length)
  const { yes, no, unsure } = phrases.answers
  const answers = { yes: listOf(yes), no: listOf(no), unsure: listOf(unsure) }
  const qualified = listOf(phrases.qualified)
  const corrections = listOf(phrases.corrections)
  const lists = [...Object.values(answers), qualified, corrections].flat(2)
  const uses = new Map<string, number>()
  for (const { words } of examples) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return {
    examples,
    exact: new Map(examples.map(({ intent, words }) => [words.join(' '), intent])),
    vocabulary: new Set([
      ...examples.flatMap(({ words }) => words),
      ...lists,
      ...phrases.fillers,
      ...phrases.besideAnswers,
      ...Object.keys(phrases.synonyms),
      ...Object.keys(phrases.functionWords),
    ]),
    usualWords: [...uses].toSorted(([, a], [, b]) => b - a).map(([word]) => word),
    fillers: new Set(phrases.fillers),
    besideAnswers: new Set(phrases.besideAnswers),
    besidePlainAnswers: new Set(phrases.besidePlainAnswers),
    commonWords: new Set(phrases.commonWords),
    notAnswers: listOf(phrases.notAnswers),
    answers,
    qualified,
    corrections,
  }
}

/** The words of an example, normalised as a typed text is; `{function}` and the like stay as they are. */
function wordsOf(phrases: Phrases, phrase: string): readonly string[] {
  return phrase
    .split(/(\{\w+\})/)
    .flatMap((part) =>
      part.startsWith('{') ? [part] : respell(phrases, normalise(part, phrases.contractions)).split(' '),
    )
    .filter((word) => word !== '')
}
