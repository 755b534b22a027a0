// Rules that read a message clause by clause.

import { typedAnswer } from '../answers/typed-answer.ts'
import { clausesOf } from '../clauses.ts'
import { compiledPhrases, type Target } from '../compiled-phrases.ts'
import { acts, certainIn } from '../matching/certainty.ts'
import { matchText } from '../matching/match-text.ts'
import { answerOr, choice, done, isIntent, type Meaning, unknown } from '../meaning.ts'
import type { Message } from './message.ts'

/** The longest message that is read as a whole, in characters. A longer one is read by its clauses. */
const longestWhole = 300

/** The meanings of social phrases before a request. */
const social: ReadonlySet<Target> = new Set(['help', 'thanks', 'offTopic', 'described'])

/** Some sentences about last year, then "show me our results". A message without words has no meaning. */
export function longMessage(message: Message): Meaning | undefined {
  const isWhole = message.said() !== '' && message.text.length <= longestWhole
  return isWhole ? undefined : (byClauses(message) ?? unknown)
}

/** "Thanks, very clear. Where were we?" is a request to continue. */
export function wishAfterThanks(message: Message): Meaning | undefined {
  const intent = message.certain()
  const wanted = intent === 'thanks' || intent === 'help' ? byClauses(message) : undefined
  return wanted?.type === 'intent' && !social.has(wanted.intent) ? wanted : undefined
}

/** "Well, the weather is awful. Rename it please." */
export function strongestClause(message: Message): Meaning | undefined {
  return byClauses(message)
}

/**
 * The meaning of the strongest clause, with an answer if a clause has one; a choice if the clauses have different
 * intents and one of these changes something or moves on.
 */
export function byClauses(message: Message): Meaning | undefined {
  const { phrases, text, plain } = message
  const clauses = clausesOf(text, phrases.clauseStarts).map(plain)
  const isAnswer = (said: string) => typedAnswer(phrases, said) !== undefined
  const others = clauses.filter((said) => !isAnswer(said))
  const meant = strongest(message, others)
  return others.length < clauses.length ? answerOr({ type: 'mixed', values: [], leads: true }, meant) : meant
}

function strongest(message: Message, clauses: readonly string[]): Meaning | undefined {
  const { exact } = compiledPhrases(message.phrases)
  const found = clauses.flatMap((said) => {
    const listed = exact.get(said)
    const match = matchText(message, said)
    const intent = listed ?? certainIn(match)
    const score = listed ? 1 : (match.candidates[0]?.score ?? 0)
    return intent ? [{ intent, score, about: match.about }] : []
  })
  const ahead = found.some(({ score }) => score === 1) ? found.filter(({ score }) => score === 1) : found
  const wanted = found
    .filter(({ intent }) => !social.has(intent))
    .filter((each) => ahead.includes(each) || !ahead.some(({ intent }) => !social.has(intent)))
  const different = [...new Set(wanted.map(({ intent }) => intent))]
  const best = (wanted.length > 0 ? wanted : found).toSorted((a, b) => a.score - b.score).at(-1)
  if (!best) return undefined
  return different.length > 1 && different.some((intent) => acts.has(intent))
    ? choice(different.filter(isIntent), best.about)
    : done(best.intent, best.about)
}
