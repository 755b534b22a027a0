// The answered share of an assessment, and its consequences for the submission.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'
import { answeredCount } from './progress.ts'

/** How many of an assessment's questions are answered. `unsure` of these answers are "Not sure"; absent if none is. */
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

/** Decides from the answered share whether a council return may be submitted. */
export type SubmissionRule = {
  /** The return can only be saved as a draft, not submitted. */
  readonly isDraft: (share: AnsweredShare) => boolean
  /** The bot asks a second time before the submission. */
  readonly isAskedTwice: (share: AnsweredShare) => boolean
}

const isUnderHalf = ({ answered, of }: AnsweredShare): boolean => 2 * answered < of

/** Under half answered: only a draft. More than a tenth open or answered "Not sure": the bot asks the lead twice. */
export const usualSubmissionRule: SubmissionRule = {
  isDraft: isUnderHalf,
  isAskedTwice: ({ answered, unsure = 0, of }) => 10 * (of - answered + unsure) > of,
}
