// The input of a report: the answers, the council, and the records around them.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { Council } from '../../assessment/council.ts'
import type { FunctionCode } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Summary } from '../../assessment/summary.ts'
import type { PlanEntry } from '../../assessment/team/planning/plan.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Comparison } from '../../scoring/over-time/compare-returns.ts'

/** One answer. A question without an answer has no value. */
export type ReportedAnswer = {
  readonly value?: AnswerValue
  readonly reason?: string
  readonly note?: string
  readonly evidence?: string
  /** ISO 8601, UTC. */
  readonly at?: string
  /** The id of the person who gave it. */
  readonly by?: string
  /** The votes behind the agreed answer; only a council return has them. */
  readonly votes?: { readonly yes: number; readonly no: number; readonly unsure: number }
  /** Another member confirmed it on review. */
  readonly confirmed?: true
}

/** One entry of the plan: who closes the gap of a question, by which day, and how far they are. */
export type PlannedGap = Pick<PlanEntry, 'due' | 'status' | 'note'> & {
  /** The id of a person. */
  readonly owner?: string
}

/** The figures of an earlier submission, and its time (ISO 8601, UTC). */
type Milestone = { readonly at: string; readonly summary: Summary }

/** The input of one report. */
export type ReportSource = {
  readonly set: QuestionSet
  /** `view`: one officer's own answers. `return`: the council's figure. `answers`: a file that may be either. */
  readonly standing: 'view' | 'return' | 'answers'
  /** Another return of the council counts in place of this one. */
  readonly isNotCounted?: true
  readonly council: Council
  /** The answers by question id. */
  readonly answers: Readonly<Record<string, ReportedAnswer>>
  /** Target levels that differ from the usual one. */
  readonly targets?: Readonly<Record<FunctionCode, number | undefined>>
  /** The functions left out, each with its reason. */
  readonly leftOut?: readonly { readonly code: FunctionCode; readonly reason?: string }[]
  /** The plan by question id. */
  readonly plan?: Readonly<Record<string, PlannedGap>>
  /** Earlier submissions, the oldest first. */
  readonly history?: readonly Milestone[]
  /** The comparison with the previous submission, if there is one. */
  readonly comparison?: Comparison
  /** The published figures of other councils, of any version. */
  readonly benchmark?: Publication
  /** The time of the report (ISO 8601, UTC). */
  readonly at: string
  /** The time of submission; absent while the assessment is open. */
  readonly submittedAt?: string
  /** The names of people by id. Without it the report names no person. */
  readonly people?: ReadonlyMap<string, string>
}
