// Measures the support of an assessment's Yes answers: by evidence, and by a second person.

import type { Answer, Votes } from '../../assessment/answers/answer.ts'
import type { Question, QuestionSet } from '../../assessment/question-set.ts'
import type { Ratio } from '../../assessment/summary.ts'
import { type Circumstances, countedFunctions } from '../circumstances.ts'
import { ratio } from '../ratio.ts'

/** Shares of the Yes answers, from 0 to 1; null without a Yes. They never change a score. */
export type Evidence = {
  /** The share with a note or an evidence link. */
  readonly evidenced: Ratio | null
  /** The share that at least two people support. */
  readonly seenByTwo: Ratio | null
}

/** The fields of an answer that show its support. */
type Supported = Pick<Answer, 'value' | 'note' | 'evidence'> & {
  readonly votes?: Pick<Votes, 'yes'>
  /** Set once another member confirmed the answer. */
  readonly confirmed?: unknown
}

type Answers = Readonly<Record<string, Supported | undefined>>

/** The evidence behind the current Yes answers of the functions that count. */
export function evidenceOf(
  set: QuestionSet,
  answers: Answers,
  circumstances: Pick<Circumstances, 'leftOut'> = {},
): Evidence {
  const met = supportOf(set, answers, circumstances)
  const shareOf = (isSo: (support: Support) => boolean) =>
    met.length === 0 ? null : ratio(met.filter(isSo).length, met.length)
  return {
    evidenced: shareOf(({ isEvidenced }) => isEvidenced),
    seenByTwo: shareOf(({ isSeenByTwo }) => isSeenByTwo),
  }
}

/** A Yes answer, and whether it has evidence and a second person behind it. */
export type Support = { readonly question: Question; readonly isEvidenced: boolean; readonly isSeenByTwo: boolean }

/** Every Yes answer of the functions that count, in the question set's order. */
export const supportOf = (
  set: QuestionSet,
  answers: Answers,
  circumstances: Pick<Circumstances, 'leftOut'> = {},
): readonly Support[] =>
  countedFunctions(set, circumstances).flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const answer = answers[question.id]
      if (answer?.value !== 'yes') return []
      return [{ question, isEvidenced: isEvidenced(answer), isSeenByTwo: isSeenByTwo(answer) }]
    }),
  )

/** Whether an answer has a note or a link. */
export const isEvidenced = ({ note, evidence }: Supported): boolean => Boolean(note?.trim() || evidence?.trim())

/**
 * Whether two people support a Yes, by their votes or by a confirmation on review. Recording the answer does not count,
 * because the recorder is often one of the voters.
 */
export const isSeenByTwo = ({ votes, confirmed }: Supported): boolean =>
  (votes !== undefined && votes.yes >= 2) || confirmed !== undefined
