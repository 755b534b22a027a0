// The meaning of a message: an answer, an intent with its references, or a few intents to choose from.

import type { Intent } from '../../../cards/wording/phrases/phrases.ts'
import type { TypedAnswer } from './answers/typed-answer.ts'
import type { Target } from './compiled-phrases.ts'
import type { References } from './references/references.ts'

export type Meaning =
  | {
      readonly type: 'answer'
      readonly answer: TypedAnswer
      /** The meaning if there is no question to answer. */
      readonly instead?: Extract<Meaning, { type: 'intent' }>
    }
  | { readonly type: 'intent'; readonly intent: Intent; readonly about: References }
  /** No intent is certain enough: the closest ones, the best first. */
  | { readonly type: 'choice'; readonly intents: readonly Intent[]; readonly about: References }
  | { readonly type: 'unknown' }

export const unknown: Meaning = { type: 'unknown' }

/** It may be an answer, and the bot asks which one. */
export const unclear: Meaning = { type: 'answer', answer: { type: 'mixed', values: [], leads: true } }

/** Ambiguous intents, which are never done at once. */
const asked: Partial<Record<Intent, readonly Intent[]>> = {
  startOver: ['startAnother', 'review', 'delete'],
  end: ['pause', 'finish'],
}

const mostChoices = 3

export const isIntent = (target: Target): target is Intent => target !== 'offTopic' && target !== 'described'

/** The intent, or the possible intents of an ambiguous one. */
export const intentsBehind = (intent: Intent): readonly Intent[] => asked[intent] ?? [intent]

/** The meaning for an intent: the intent itself, or a choice if it is ambiguous. */
export function done(intent: Target, about: References): Meaning {
  if (intent === 'offTopic') return unknown
  if (intent === 'described') return unclear
  return asked[intent] ? choice(asked[intent], about) : { type: 'intent', intent, about }
}

export function choice(intents: readonly Intent[], about: References): Meaning {
  return { type: 'choice', intents: intents.slice(0, mostChoices), about }
}

/** The meaning for an answer, with the intent that counts if there is no question to answer. */
export function answerOr(answer: TypedAnswer, instead: Meaning | undefined): Meaning {
  return { type: 'answer', answer, ...(instead?.type === 'intent' && { instead }) }
}
