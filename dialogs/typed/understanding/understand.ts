// Finds the meaning of a message by rules in order of precedence.

import type { QuestionSet, SetWords } from '../../../assessment/question-set.ts'
import type { Phrases } from '../../../cards/wording/phrases/phrases.ts'
import { type Meaning, unknown } from './meaning.ts'
import { firstFound, type Rule } from './rule.ts'
import { answerWithSomethingElse, correction, wishWithAnswer } from './rules/beside-answer.ts'
import { longMessage, strongestClause, wishAfterThanks } from './rules/by-clauses.ts'
import {
  certainIntent,
  closestIntents,
  description,
  sentenceWithCondition,
  tellingWord,
  tellingWordBeforeWeakFit,
} from './rules/by-examples.ts'
import { answerByEmoji, noteByItsStart, onlyLink, onlyQuestionMark, tooLong } from './rules/by-form.ts'
import {
  answerAgainstEmoji,
  listedExample,
  misspeltExample,
  onlyAnAnswer,
  onlyConditions,
  onlyNumber,
  termOfGlossary,
} from './rules/by-listed-words.ts'
import { type Message, messageOf } from './rules/message.ts'

/** The rules in order of precedence. The first one with a meaning decides. */
const rules: readonly Rule<Message, Meaning>[] = [
  // By the form of the message.
  tooLong,
  onlyLink,
  noteByItsStart,
  onlyQuestionMark,
  answerByEmoji,
  longMessage,
  // By the whole message. From here on it has words, and at most 300 characters.
  termOfGlossary,
  listedExample,
  onlyConditions,
  answerAgainstEmoji,
  onlyAnAnswer,
  misspeltExample,
  onlyNumber,
  // With a yes, no or not sure. From here on the message is compared with the examples.
  wishWithAnswer,
  correction,
  answerWithSomethingElse,
  // Without an answer.
  wishAfterThanks,
  tellingWordBeforeWeakFit,
  certainIntent,
  description,
  strongestClause,
  sentenceWithCondition,
  tellingWord,
  closestIntents,
]

/**
 * The meaning of a text. A text of more than 1,500 characters is unknown.
 *
 * @param names people's names, which have no meaning in the text
 */
export function understand(
  words: SetWords,
  set: QuestionSet,
  phrases: Phrases,
  text: string,
  names: readonly string[] = [],
): Meaning {
  return firstFound(rules, messageOf(words, set, phrases, text, names)) ?? unknown
}
