// The meaning of typed words: an answer, an intent with its references, or a few intents to choose from.

import type { QuestionSet, SetWords } from '../../../assessment/question-set.ts'
import type { Intent, Phrases } from '../../../cards/wording/phrases/phrases.ts'
import {
  answersByEmoji,
  corrects,
  describes,
  isDoubtedByEmoji,
  isLink,
  isNote,
  isOnlyQualified,
  isQualified,
  saysMore,
  startsQualified,
  startsSurprised,
} from './answers/answer-signs.ts'
import { onlyAnswer } from './answers/only-answer.ts'
import { startsQuestion } from './answers/starts-question.ts'
import { type TypedAnswer, typedAnswer } from './answers/typed-answer.ts'
import { clausesOf } from './clauses.ts'
import { compiledPhrases, type Target } from './compiled-phrases.ts'
import {
  acts,
  certain,
  certainAfterAnswer,
  certainBesideAnswer,
  certainIn,
  certainInDescription,
  offered,
} from './matching/certainty.ts'
import { keywordIntents } from './matching/keyword-intent.ts'
import { type Candidate, matchIntents } from './matching/match-intent.ts'
import { plainIn } from './plain-text.ts'
import { findTerm } from './references/find-term.ts'
import { withNames } from './references/names-in.ts'
import { findReferences, type References } from './references/references.ts'
import { mended } from './typing-errors.ts'

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

/** The best intent has to fit this well before anything is asked. */
const leastToAsk = 0.25
/** The intent of a telling word is done if its fit is at least this share of the best fit. */
const nearlyAsGood = 0.75
/** Without a function, a text has to fit by so much better. */
const bias = 0.02
const mostChoices = 3
/** No command is as long. A longer message is read by its clauses. */
const longestWhole = 300
const longest = 1500

/** These intents could mean more than one thing, so they are never done at once. */
const asked: Partial<Record<Intent, readonly Intent[]>> = {
  startOver: ['startAnother', 'review', 'delete'],
  end: ['pause', 'finish'],
}

/** Social phrases that people say before their request. */
const social: ReadonlySet<Target> = new Set(['help', 'thanks', 'offTopic', 'described'])

type Asked = { readonly words: SetWords; readonly set: QuestionSet; readonly phrases: Phrases; readonly typed: string }
type Read = { readonly candidates: readonly Candidate[]; readonly about: References }

/**
 * The meaning of a text. A text of more than 1,500 characters is unknown.
 *
 * @param names people whose names may stand in the text and say nothing of its meaning
 */
export function understand(
  words: SetWords,
  set: QuestionSet,
  phrases: Phrases,
  text: string,
  names: readonly string[] = [],
): Meaning {
  if (text.length > longest) return { type: 'unknown' }
  const { exact, vocabulary, ordinaryWords, usualWords } = compiledPhrases(phrases)
  const plain = (typed: string) => plainIn(phrases, typed, names)
  if (isLink(text) || isNote(phrases, text)) return done('note', {})
  const said = plain(text)
  if (said === '?') return { type: 'intent', intent: 'help', about: {} }
  if (said === '' && answersByEmoji.test(text)) return unclear
  const about = { words, set, phrases, typed: text }
  if (said !== '' && text.length <= longestWhole) {
    const asks = /\?\W*$/.test(text)
    const term = findTerm(words, phrases, said, asks)
    if (term !== undefined) return done('meaning', { term })
    const known = exact.get(said)
    if (known) return done(known, {})
    if (isOnlyQualified(phrases, said)) return unclear
    const answer = typedAnswer(phrases, said, asks)
    const only = onlyAnswer(phrases, text, said, answer, plain)
    if (only?.type === 'said' && isDoubtedByEmoji(only.value, text)) return unclear
    if (only) return { type: 'answer', answer: only }
    const misspelt = exact.get(
      said
        .split(' ')
        .map((word) => mended(word, (each) => vocabulary.has(each) || ordinaryWords.has(each), usualWords).word)
        .join(' '),
    )
    if (misspelt && !answer) return done(misspelt, {})
    const whole = read(about, said)
    if (isBareNumber(said, set)) {
      return { type: 'choice', intents: ['goTo', 'level'], about: { ...whole.about, level: Number(said) } }
    }
    if (answer) return withClause(besideAnswer(about, said, answer, whole), () => byClauses(about, text, plain))
    const isDescription = describes(phrases, said) || startsQualified(phrases, said)
    const found = certainIn(whole, isDescription ? certainInDescription : certain)
    // "Thanks, very clear. Where were we?" asks to continue.
    const wanted = found === 'thanks' || found === 'help' ? byClauses(about, text, plain) : undefined
    if (wanted?.type === 'intent' && !social.has(wanted.intent)) return wanted
    if (found) return done(isDescription ? found : overruled(phrases, said, whole, found), whole.about)
    if (isDescription) return unclear
    return byClauses(about, text, plain) ?? (isQualified(phrases, said) ? unclear : nearest(phrases, said, whole))
  }
  return byClauses(about, text, plain) ?? { type: 'unknown' }
}

const unclear: Meaning = { type: 'answer', answer: { type: 'mixed', values: [], leads: true } }

/** The intent, or the choice that it stands for. */
function done(intent: Target, about: References): Meaning {
  if (intent === 'offTopic') return { type: 'unknown' }
  if (intent === 'described') return unclear
  const choices = asked[intent]
  return choices ? { type: 'choice', intents: choices, about } : { type: 'intent', intent, about }
}

function read(asked: Asked, said: string): Read {
  const loose = readAs(asked, said, false)
  if (loose.about.function === undefined) return loose
  // "Delete my data" names no function.
  const strict = readAs(asked, said, true)
  return (strict.candidates[0]?.score ?? 0) > (loose.candidates[0]?.score ?? 0) + bias ? strict : loose
}

function readAs({ words, set, phrases, typed }: Asked, said: string, isStrict: boolean): Read {
  const { references, words: rest } = findReferences(words, set, phrases, said, typed, isStrict)
  const candidates = matchIntents(phrases, withNames(phrases, rest, typed))
  const isNamed = ({ intent }: Candidate) =>
    intent === 'level'
      ? references.level !== undefined || references.unknown !== undefined
      : intent !== 'functionMeaning' || references.function !== undefined
  return { candidates: candidates.filter(isNamed), about: references }
}

/** The intent that the one telling word of the text names, if it fits too and the best one does not fit well. */
function overruled(phrases: Phrases, said: string, { candidates }: Read, best: Target): Target {
  const [only, ...more] = keywordIntents(phrases, said.split(' '))
  const score = (intent: Target | undefined) => candidates.find((each) => each.intent === intent)?.score ?? 0
  const isTold = only !== undefined && more.length === 0 && score(only) >= nearlyAsGood * score(best)
  return isTold && score(best) < certainBesideAnswer ? only : best
}

/** The meaning of a text with a yes, no or not sure and something else. Only the person knows which they mean. */
function besideAnswer({ phrases }: Asked, said: string, answer: TypedAnswer, whole: Read): Meaning {
  const leads = answer.type === 'mixed' && answer.leads && !startsSurprised(phrases, said)
  const least = startsQuestion(phrases, said.split(' ')) ? certain : leads ? certainAfterAnswer : certainBesideAnswer
  const found = certainIn(whole, least)
  if (found) return done(found, whole.about)
  if (!leads && corrects(phrases, said)) return done(whole.about.question ? 'goTo' : 'mistake', whole.about)
  const instead = saysMore(phrases, said) ? certainIn(whole, certainBesideAnswer) : undefined
  return answerOr(answer, instead && done(instead, whole.about))
}

/** An answer with what its other clauses mean, if the text as a whole means nothing else. */
function withClause(meaning: Meaning, clauses: () => Meaning | undefined): Meaning {
  if (meaning.type !== 'answer' || meaning.answer.type === 'said' || meaning.instead) return meaning
  const read = clauses()
  return read?.type === 'answer' && read.instead ? answerOr(meaning.answer, read.instead) : meaning
}

function answerOr(answer: TypedAnswer, instead: Meaning | undefined): Meaning {
  return { type: 'answer', answer, ...(instead?.type === 'intent' && { instead }) }
}

/** The strongest clause of a long message, beside an answer if a clause has one; a choice if two want something done. */
function byClauses(about: Asked, text: string, plain: (typed: string) => string): Meaning | undefined {
  const { phrases } = about
  const clauses = clausesOf(text, phrases.clauseStarts).map(plain)
  const isAnswer = (said: string) => typedAnswer(phrases, said) !== undefined
  const others = clauses.filter((said) => !isAnswer(said))
  const meant = strongest(about, others)
  return others.length < clauses.length ? answerOr({ type: 'mixed', values: [], leads: true }, meant) : meant
}

function strongest(about: Asked, clauses: readonly string[]): Meaning | undefined {
  const { phrases } = about
  const found = clauses.flatMap((said) => {
    const exact = compiledPhrases(phrases).exact.get(said)
    const whole = read(about, said)
    const intent = exact ?? certainIn(whole)
    const score = exact ? 1 : (whole.candidates[0]?.score ?? 0)
    return intent ? [{ intent, score, about: whole.about }] : []
  })
  const ahead = found.some(({ score }) => score === 1) ? found.filter(({ score }) => score === 1) : found
  const wanted = found
    .filter(({ intent }) => !social.has(intent))
    .filter((each) => ahead.includes(each) || !ahead.some(({ intent }) => !social.has(intent)))
  const different = [...new Set(wanted.map(({ intent }) => intent))]
  const best = (wanted.length > 0 ? wanted : found).toSorted((a, b) => a.score - b.score).at(-1)
  if (!best) return undefined
  return different.length > 1 && different.some((intent) => acts.has(intent))
    ? { type: 'choice', intents: different.filter(isIntent).slice(0, mostChoices), about: best.about }
    : done(best.intent, best.about)
}

/** The meaning by one word of the text; a choice if several words differ, or none has a meaning. */
function nearest(phrases: Phrases, said: string, { candidates, about }: Read): Meaning {
  const told = keywordIntents(phrases, said.split(' '))
  const [only] = told
  if (only && told.length === 1) return done(only, about)
  const ahead = told.map((intent) => ({ intent, score: 1 }))
  return choiceOf({ candidates: [...ahead, ...candidates], about })
}

/** Whether the text is only a number that can be a question's or a level's. */
const isBareNumber = (said: string, { levels }: QuestionSet) =>
  /^\d$/.test(said) && Number(said) >= 1 && Number(said) <= levels

function choiceOf({ candidates, about }: Read): Meaning {
  if ((candidates[0]?.score ?? 0) < leastToAsk) return { type: 'unknown' }
  const close = offered(candidates)
  if (close[0] === 'described') return unclear
  const choices = [...new Set(close.filter(isIntent).flatMap((intent) => asked[intent] ?? [intent]))].slice(
    0,
    mostChoices,
  )
  return choices.length > 0 ? { type: 'choice', intents: choices, about } : { type: 'unknown' }
}

const isIntent = (target: Target): target is Intent => target !== 'offTopic' && target !== 'described'
