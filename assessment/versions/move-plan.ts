// Describes what a move from one version of a question set to another does to the questions.

import type { QuestionId } from '../ids.ts'
import type { QuestionSet } from '../question-set.ts'

/** Ids of the newer version come first. */
export type MovePlan = {
  readonly from: QuestionSet
  readonly to: QuestionSet
  /** For each question that continues one of before, that one's id. */
  readonly continued: ReadonlyMap<QuestionId, QuestionId>
  /** The continued questions whose meaning is unchanged, with their earlier ids: their answers are kept. */
  readonly kept: ReadonlyMap<QuestionId, QuestionId>
}
