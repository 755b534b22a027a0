// How much of an assessment has an answer, and what follows for its submission.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'
import { answeredCount } from './progress.ts'

/** How many of the questions that an assessment asks have an answer, "Not sure" included. */
export type AnsweredShare = { readonly answered: number; readonly of: number }

/** @param set the questions that the assessment asks */
export const answeredShare = (set: QuestionSet, assessment: Assessment): AnsweredShare => ({
  answered: answeredCount(set, assessment),
  of: set.questions.size,
})

/** What a share means for the submission of a council return. */
export type SubmissionRule = {
  /** The return is a draft and not the council's figure: it cannot be submitted. */
  readonly isDraft: (share: AnsweredShare) => boolean
  /** The submission is asked about twice. */
  readonly isAskedTwice: (share: AnsweredShare) => boolean
}

export const isUnderHalf = ({ answered, of }: AnsweredShare): boolean => 2 * answered < of

/** Under half answered is a draft; with more than a tenth open the lead is asked twice. */
export const usualSubmissionRule: SubmissionRule = {
  isDraft: isUnderHalf,
  isAskedTwice: ({ answered, of }) => 10 * (of - answered) > of,
}
