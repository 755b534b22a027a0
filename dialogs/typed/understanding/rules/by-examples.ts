// Rules that compare the whole message with the examples.

import { isQualified } from '../answers/answer-signs.ts'
import type { Target } from '../compiled-phrases.ts'
import { certainBesideAnswer, offered } from '../matching/certainty.ts'
import { choice, done, intentsBehind, isIntent, type Meaning, unclear } from '../meaning.ts'
import type { Message } from './message.ts'

/** The least fit of the best intent for the bot to ask. */
const leastToAsk = 0.25
/** The intent of a single word is done if its fit is at least this share of the best fit. */
const nearlyAsGood = 0.75

/** "Is there a progress bar?" A single word counts more than an intent with a weak fit. */
export function tellingWordBeforeWeakFit({ certain, isDescription, told, whole }: Message): Meaning | undefined {
  const best = certain()
  if (!best || isDescription()) return undefined
  const { candidates, about } = whole()
  const [only, ...more] = told()
  const score = (intent: Target) => candidates.find((each) => each.intent === intent)?.score ?? 0
  const isTold = only !== undefined && more.length === 0 && score(only) >= nearlyAsGood * score(best)
  return isTold && score(best) < certainBesideAnswer ? done(only, about) : undefined
}

/** "Could you show me how we did?" */
export function certainIntent({ certain, whole }: Message): Meaning | undefined {
  const intent = certain()
  return intent && done(intent, whole().about)
}

/** "We report to the Welsh Government." */
export function description({ isDescription }: Message): Meaning | undefined {
  return isDescription() ? unclear : undefined
}

/** "Happy to say we will by March." */
export function sentenceWithCondition({ phrases, said }: Message): Meaning | undefined {
  return isQualified(phrases, said()) ? unclear : undefined
}

/** "Percentage pls." */
export function tellingWord({ told, whole }: Message): Meaning | undefined {
  const [only, ...more] = told()
  return only && more.length === 0 ? done(only, whole().about) : undefined
}

/** "Is that for the boss?" The bot asks which of the closest intents is meant. */
export function closestIntents({ told, whole }: Message): Meaning | undefined {
  const { candidates, about } = whole()
  const all = [...told().map((intent) => ({ intent, score: 1 })), ...candidates]
  if ((all[0]?.score ?? 0) < leastToAsk) return undefined
  const close = offered(all)
  if (close[0] === 'described') return unclear
  const intents = [...new Set(close.filter(isIntent).flatMap(intentsBehind))]
  return intents.length > 0 ? choice(intents, about) : undefined
}
