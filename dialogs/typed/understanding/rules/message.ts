// A message with the values that several rules need. Each is computed once, on its first use.

import type { QuestionSet, SetWords } from '../../../../assessment/question-set.ts'
import type { Intent, Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { describes, startsQualified } from '../answers/answer-signs.ts'
import { type OnlyAnswer, onlyAnswer } from '../answers/only-answer.ts'
import { type TypedAnswer, typedAnswer } from '../answers/typed-answer.ts'
import type { Target } from '../compiled-phrases.ts'
import { certain, certainIn, certainInDescription } from '../matching/certainty.ts'
import { keywordIntents } from '../matching/keyword-intent.ts'
import { type Match, matchText, type Typed } from '../matching/match-text.ts'
import { plainIn } from '../plain-text.ts'
import { lazily } from '../rule.ts'

export type Message = Typed & {
  /** Normalises a part of the text for comparison. */
  readonly plain: (part: string) => string
  /** The normalised text. */
  readonly said: () => string
  /** Whether the text ends with a question mark. */
  readonly asks: () => boolean
  /** The yes, no or not sure in the text. */
  readonly answer: () => TypedAnswer | undefined
  /** The answer of a text that says nothing else. */
  readonly onlyAnswer: () => OnlyAnswer | undefined
  /** The whole text compared with the examples. */
  readonly whole: () => Match
  /** Whether the text seems to describe the council. */
  readonly isDescription: () => boolean
  /** The intent of the whole text, if it is certain enough. */
  readonly certain: () => Target | undefined
  /** The intents of single words: "pdf". */
  readonly told: () => readonly Intent[]
}

/**
 * Prepares a message for the rules.
 *
 * @param names people's names, which have no meaning in the text
 */
export function messageOf(
  words: SetWords,
  set: QuestionSet,
  phrases: Phrases,
  text: string,
  names: readonly string[],
): Message {
  const typed = { words, set, phrases, text }
  const plain = (part: string) => plainIn(phrases, part, names)
  const said = lazily(() => plain(text))
  const asks = lazily(() => /\?\W*$/.test(text))
  const answer = lazily(() => typedAnswer(phrases, said(), asks()))
  const whole = lazily(() => matchText(typed, said()))
  const isDescription = lazily(() => describes(phrases, said()) || startsQualified(phrases, said()))
  return {
    ...typed,
    plain,
    said,
    asks,
    answer,
    onlyAnswer: lazily(() => onlyAnswer(phrases, text, said(), answer(), plain)),
    whole,
    isDescription,
    certain: lazily(() => certainIn(whole(), isDescription() ? certainInDescription : certain)),
    told: lazily(() => keywordIntents(phrases, said().split(' '))),
  }
}
