// Computes the figures of a submitted assessment from its frozen answers.

import type { Submission } from '../assessment/assessment.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Summary } from '../assessment/summary.ts'
import { wholeOf } from '../assessment/team/asked-set.ts'
import { summarise } from './summarise.ts'

/**
 * Computes the figures of a submission from its frozen answers.
 *
 * @param set the version of the question set that the submission names
 */
export const submissionSummary = (set: QuestionSet, { values, targets, council, leftOut = {} }: Submission): Summary =>
  summarise(wholeOf(set), values, { targets, nation: council.nation, leftOut: Object.keys(leftOut) })
