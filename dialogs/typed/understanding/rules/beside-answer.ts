// Rules for messages with a yes, no or not sure and something else: the bot asks which is meant.

import { corrects, saysMore, startsSurprised } from '../answers/answer-signs.ts'
import { startsQuestion } from '../answers/starts-question.ts'
import type { TypedAnswer } from '../answers/typed-answer.ts'
import { certain, certainAfterAnswer, certainBesideAnswer, certainIn } from '../matching/certainty.ts'
import { answerOr, done, type Meaning } from '../meaning.ts'
import { byClauses } from './by-clauses.ts'
import type { Message } from './message.ts'

/** "Does an old policy count as a yes?" */
export function wishWithAnswer(message: Message): Meaning | undefined {
  const answer = message.answer()
  if (!answer) return undefined
  const { phrases, said, whole } = message
  const isQuestion = startsQuestion(phrases, said().split(' '))
  const least = isQuestion ? certain : leads(message, answer) ? certainAfterAnswer : certainBesideAnswer
  const intent = certainIn(whole(), least)
  return intent && withClause(message, done(intent, whole().about))
}

/** "My thumb went to yes, sorry." */
export function correction(message: Message): Meaning | undefined {
  const answer = message.answer()
  if (!answer || leads(message, answer) || !corrects(message.phrases, message.said())) return undefined
  const { about } = message.whole()
  return done(about.question ? 'goTo' : 'mistake', about)
}

/** "Yes, but only in housing." */
export function answerWithSomethingElse(message: Message): Meaning | undefined {
  const answer = message.answer()
  if (!answer) return undefined
  const { phrases, said, whole } = message
  const instead = saysMore(phrases, said()) ? certainIn(whole(), certainBesideAnswer) : undefined
  return withClause(message, answerOr(answer, instead && done(instead, whole().about)))
}

const leads = ({ phrases, said }: Message, answer: TypedAnswer) =>
  answer.type === 'mixed' && answer.leads && !startsSurprised(phrases, said())

/** Adds the meaning of the other clauses to an answer, if the text as a whole has no other meaning. */
function withClause(message: Message, meaning: Meaning): Meaning {
  if (meaning.type !== 'answer' || meaning.answer.type === 'said' || meaning.instead) return meaning
  const read = byClauses(message)
  return read?.type === 'answer' && read.instead ? answerOr(meaning.answer, read.instead) : meaning
}
