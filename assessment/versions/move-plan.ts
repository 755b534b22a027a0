// Describes the effect of a move to another version of a question set on each question.

import type { QuestionId } from '../ids.ts'
import type { QuestionSet } from '../question-set.ts'

/** The maps lead from ids of the newer version to ids of the older one. */
export type MovePlan = {
  readonly from: QuestionSet
  readonly to: QuestionSet
  /** The earlier id of each question that continues an earlier one. */
  readonly continued: ReadonlyMap<QuestionId, QuestionId>
  /** The continued questions whose meaning is unchanged, with their earlier ids: their answers are kept. */
  readonly kept: ReadonlyMap<QuestionId, QuestionId>
}
