// What somebody means by what they typed: an answer, an intent with what it is about, or a few to choose from.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { Words } from '../../../cards/parts/words.ts'
import type { Intent, Phrases } from '../../../cards/wording/phrases.ts'
import { matchIntents } from './match-intent.ts'
import { normalise } from './normalise.ts'
import { findReferences, type References } from './references.ts'
import { type TypedAnswer, typedAnswer } from './typed-answer.ts'

export type Meaning =
  | ({ readonly type: 'answer' } & { readonly answer: TypedAnswer })
  | { readonly type: 'intent'; readonly intent: Intent; readonly about: References }
  /** Not certain enough: the closest intents, the best first. */
  | { readonly type: 'choice'; readonly intents: readonly Intent[]; readonly about: References }
  | { readonly type: 'unknown' }

// Found by the corpus of phrases: above the first it is done, down to the second it is asked.
const certain = 0.66
const possible = 0.4
/** A text with a yes or no in it has to fit an intent this well before it is not taken for an answer. */
const certainBesideAnswer = 0.85
/** Two intents closer than this are told apart by asking. */
const margin = 0.06
const mostChoices = 3

/**
 * The meaning of a text. Works on at most 300 characters; a longer text is unknown.
 *
 * @param names people whose names may stand in the text and say nothing of its meaning
 */
export function understand(
  words: Words,
  set: QuestionSet,
  phrases: Phrases,
  text: string,
  names: readonly string[] = [],
): Meaning {
  const said = withoutNames(normalise(text), names)
  if (said === '') return { type: 'unknown' }
  if (said === '?') return { type: 'intent', intent: 'help', about: {} }
  const exact = exactIntent(phrases, said)
  if (exact) return { type: 'intent', intent: exact, about: {} }
  const answer = typedAnswer(phrases, said)
  if (answer?.type === 'said') return { type: 'answer', answer }
  const { references, words: asked } = findReferences(words, set, phrases, said, text)
  const [first, ...others] = matchIntents(phrases, asked)
  const lead = first ? first.score - (others[0]?.score ?? 0) : 0
  const least = answer ? certainBesideAnswer : certain
  if (first && (first.score === 1 || (first.score >= least && lead >= margin))) {
    return { type: 'intent', intent: first.intent, about: references }
  }
  if (answer) return { type: 'answer', answer }
  const close = [first, ...others].filter((each) => each !== undefined && each.score >= possible).slice(0, mostChoices)
  const choices = close.flatMap((each) => (each ? [each.intent] : []))
  return choices.length > 0 ? { type: 'choice', intents: choices, about: references } : { type: 'unknown' }
}

function withoutNames(said: string, names: readonly string[]): string {
  const whole = names.map(normalise).filter((name) => name !== '')
  const without = whole.reduce((rest, name) => ` ${rest} `.replaceAll(` ${name} `, ' ').trim(), said)
  return without === '' ? said : without
}

function exactIntent({ intents }: Phrases, said: string): Intent | undefined {
  return (Object.keys(intents) as Intent[]).find((intent) => intents[intent].includes(said))
}
