// Finds an answer in words: a sentence that only says yes, no or not sure.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { firstFound, lazily, type Rule } from '../rule.ts'
import { hasCondition } from './answer-signs.ts'
import { type FoundAnswers, findAnswers } from './find-answers.ts'
import { withoutAsides } from './spare-words.ts'
import { startsQuestion } from './starts-question.ts'
import { isHedgedNo, leavesToOthers, wholeAnswer } from './whole-answer.ts'

/**
 * `said`: only this answer, so it may be saved. `mixed`: an answer with something else, with conditions, or two
 * answers; the bot asks which is meant.
 */
export type TypedAnswer =
  | { readonly type: 'said'; readonly value: VoteValue }
  | {
      readonly type: 'mixed'
      readonly values: readonly VoteValue[]
      /**
       * Whether the sentence begins with the answer. Otherwise it may only mention one: "I pressed yes by accident".
       */
      readonly leads: boolean
    }

/** The two answers of a hedged no. */
export const noOrUnsure: Extract<TypedAnswer, { type: 'mixed' }> = {
  type: 'mixed',
  values: ['no', 'unsure'],
  leads: true,
}

/** The rules in order of precedence. The first one that recognises a sentence decides. */
const rules: readonly Rule<Sentence, TypedAnswer | 'none'>[] = [
  answerAsAWhole,
  hedgedNo,
  leftToOthers,
  withoutAnswer,
  weakAnswerWithMore,
  doubtInQuestion,
  answerWithMore,
  answerThatAsks,
  answerWithCondition,
  severalAnswers,
  oneAnswer,
]

/**
 * Finds a yes, no or not sure in a text; `undefined` if there is none.
 *
 * @param said a normalised text
 * @param isQuestion whether it ends with a question mark
 */
export function typedAnswer(phrases: Phrases, said: string, isQuestion = false): TypedAnswer | undefined {
  const found = firstFound(rules, sentence(phrases, said, isQuestion))
  return found === 'none' ? undefined : found
}

type Sentence = {
  readonly phrases: Phrases
  readonly said: string
  readonly hasQuestionMark: boolean
  /** Its words without asides. */
  readonly words: () => readonly string[]
  readonly startsQuestion: () => boolean
  readonly found: () => FoundAnswers
}

function sentence(phrases: Phrases, said: string, hasQuestionMark: boolean): Sentence {
  const words = lazily(() => withoutAsides(phrases, said))
  return {
    phrases,
    said,
    hasQuestionMark,
    words,
    startsQuestion: lazily(() => startsQuestion(phrases, words())),
    found: lazily(() => findAnswers(phrases, words())),
  }
}

/** "That is in place already." */
function answerAsAWhole({ phrases, said, hasQuestionMark }: Sentence): TypedAnswer | undefined {
  const value = hasQuestionMark ? undefined : wholeAnswer(phrases, said)
  return value && { type: 'said', value }
}

/** "Not to my knowledge." */
function hedgedNo({ phrases, said, hasQuestionMark }: Sentence): TypedAnswer | undefined {
  return !hasQuestionMark && isHedgedNo(phrases, said) ? noOrUnsure : undefined
}

/** "I'd have to ask my director." */
function leftToOthers({ phrases, said, hasQuestionMark }: Sentence): TypedAnswer | undefined {
  return !hasQuestionMark && leavesToOthers(phrases, said) ? { type: 'said', value: 'unsure' } : undefined
}

/** "Show me the results." */
function withoutAnswer({ found }: Sentence): 'none' | undefined {
  return found().values.length === 0 ? 'none' : undefined
}

/** "It is too hard" is not a yes. */
function weakAnswerWithMore({ found }: Sentence): 'none' | undefined {
  const { areWeak, hasMoreThanWeak } = found()
  return areWeak && hasMoreThanWeak ? 'none' : undefined
}

/** "Could I maybe have a file" is no answer. */
function doubtInQuestion({ found, startsQuestion }: Sentence): 'none' | undefined {
  const { values, hasMore } = found()
  const isDoubt = values[0] === 'unsure' && values.length === 1
  return hasMore && isDoubt && startsQuestion() ? 'none' : undefined
}

/** "Yes, show me the gaps." */
function answerWithMore(said: Sentence): TypedAnswer | undefined {
  const { values, hasMore } = said.found()
  return hasMore ? mixed(said, values) : undefined
}

/** "Yes?", "do we have that". "Not sure?" is no question. */
function answerThatAsks(said: Sentence): TypedAnswer | undefined {
  const { values } = said.found()
  const asks = said.startsQuestion() || (said.hasQuestionMark && values[0] !== 'unsure')
  return asks ? mixed(said, values) : undefined
}

/** "Yes, we will" is not a yes today. */
function answerWithCondition(said: Sentence): TypedAnswer | undefined {
  return hasCondition(said.phrases, said.words()) ? mixed(said, said.found().withWeak) : undefined
}

/** "Not sure, no", "yes, we do not". */
function severalAnswers(said: Sentence): TypedAnswer | undefined {
  const { withWeak } = said.found()
  return withWeak.length > 1 ? mixed(said, withWeak) : undefined
}

/** "I am not sure we do." */
function oneAnswer({ found }: Sentence): TypedAnswer | undefined {
  const [value] = found().values
  return value && { type: 'said', value }
}

function mixed({ found, startsQuestion }: Sentence, values: readonly VoteValue[]): TypedAnswer {
  return { type: 'mixed', values, leads: found().leads && !startsQuestion() }
}
