// The figures that a council sends to the benchmark: its answers and votes, without the name of a council or person.

import type { AnswerValues } from '../../assessment/answers/answer.ts'
import type { AuthorityType, Nation } from '../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'

/** How many votes were for each answer. */
export type VoteCounts = { readonly yes: number; readonly no: number; readonly unsure: number }

export type CouncilFigures = {
  /** The random id of the council's consent. All returns sent under that consent have it. */
  readonly council: string
  readonly questionSet: { readonly id: string; readonly version: string; readonly meaning: string }
  readonly type: AuthorityType
  readonly nation: Nation
  /** The day of the submission, `2027-03-31`. */
  readonly submittedOn: string
  readonly answers: AnswerValues
  readonly leftOut: readonly FunctionCode[]
  /** From the blind ballots, for the questions that had one. */
  readonly votes: Readonly<Partial<Record<QuestionId, VoteCounts>>>
  /** Shares of the Yes answers, 0 to 1; null without a Yes. */
  readonly evidence: { readonly evidenced: number | null; readonly seenByTwo: number | null }
  /** The share of votes that match the recorded answer, 0 to 1; null without votes. */
  readonly agreement: number | null
  /** Set on made-up figures for trials. Every output marks them. */
  readonly madeUp?: true
}
