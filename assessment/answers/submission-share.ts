// The answered share of an assessment, and its consequences for the submission.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'
import { answeredCount } from './progress.ts'

/** How many of the questions that an assessment asks have an answer. `unsure` of them say "Not sure"; absent if none does. */
export type AnsweredShare = { readonly answered: number; readonly unsure?: number; readonly of: number }

/**
 * Counts the answered questions of an assessment, and those answered "Not sure".
 *
 * @param set the questions that the assessment asks
 */
export function answeredShare(set: QuestionSet, assessment: Assessment): AnsweredShare {
  const unsure = [...set.questions.keys()].filter((id) => assessment.answers[id]?.value === 'unsure').length
  return { answered: answeredCount(set, assessment), ...(unsure > 0 && { unsure }), of: set.questions.size }
}

/** Decides by the answered share how a council return may be submitted. */
export type SubmissionRule = {
  /** The return is a draft and not the council's figure: it cannot be submitted. */
  readonly isDraft: (share: AnsweredShare) => boolean
  /** The submission is asked about twice. */
  readonly isAskedTwice: (share: AnsweredShare) => boolean
}

const isUnderHalf = ({ answered, of }: AnsweredShare): boolean => 2 * answered < of

/** Under half answered is a draft; with more than a tenth open or answered Not sure the lead is asked twice. */
export const usualSubmissionRule: SubmissionRule = {
  isDraft: isUnderHalf,
  isAskedTwice: ({ answered, unsure = 0, of }) => 10 * (of - answered + unsure) > of,
}
