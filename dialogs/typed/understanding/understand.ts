// Understands a message: it asks one rule after another what the message means.

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

/** The kinds of messages, in order of precedence: the first rule with a meaning decides. */
const rules: readonly Rule<Message, Meaning>[] = [
  // The form tells the meaning.
  tooLong,
  onlyLink,
  noteByItsStart,
  onlyQuestionMark,
  answerByEmoji,
  longMessage,
  // The whole message is listed. From here on it has words, and at most 300 characters.
  termOfGlossary,
  listedExample,
  onlyConditions,
  answerAgainstEmoji,
  onlyAnAnswer,
  misspeltExample,
  onlyNumber,
  // A yes, no or not sure stands in it. From here on the message is compared with the examples.
  wishWithAnswer,
  correction,
  answerWithSomethingElse,
  // It has no answer in it.
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
 * @param names people whose names may stand in the text and say nothing of its meaning
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
