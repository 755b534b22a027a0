// A published benchmark: the figures of cohorts of councils, and their quality.

import type { AuthorityType, Nation } from '../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'

/** Scores on the set's scale, to two decimals. The quartiles are missing below nine councils. */
export type Figures = {
  readonly councils: number
  readonly median: number
  readonly lower?: number
  readonly upper?: number
}

/** The councils of a cohort: those of a type in a nation, those of a type, or all. */
export type CohortOf = { readonly type?: AuthorityType; readonly nation?: Nation }

export type Cohort = CohortOf & {
  readonly councils: number
  /** The day of the first publication with these figures. They stay while too few councils have changed. */
  readonly since: string
  readonly overall: Figures | null
  /** The number of councils that left functions out. Their overall score counts the other functions. */
  readonly partly: number
  /** Estimated shares of the commitments and practices that are in place, 0 to 1; null below nine councils. */
  readonly commitment: number | null
  readonly practice: number | null
  /** In the set's order. Null if too few councils have a score. */
  readonly functions: readonly { readonly code: FunctionCode; readonly figures: Figures | null }[]
}

/** The quarter of the scale that a share lies in: `0` for 0 to 25 per cent. */
export type Quarter = 0 | 1 | 2 | 3

/** The quality of the publication's figures. */
export type Quality = {
  readonly councils: number
  /** The quarter of the median council; null below nine councils with a figure. */
  readonly unknown: Quarter | null
  readonly evidenced: Quarter | null
  readonly seenByTwo: Quarter | null
  readonly agreement: Quarter | null
  readonly questions: readonly {
    readonly id: QuestionId
    /** The share of Yes, 0 to 1, and half its 95 per cent interval; absent if the interval is too wide. */
    readonly yes?: { readonly share: number; readonly margin: number }
    /** Whether teams agree too little on it: the AC1 of their votes is below 0.6. */
    readonly isWeak: boolean
  }[]
}

export type Publication = {
  /** The fixed day of the publication, `2027-04-01`. */
  readonly publishedOn: string
  readonly questionSet: { readonly id: string; readonly version: string; readonly meaning: string }
  readonly levels: number
  /** The widest last: type and nation, type, all. */
  readonly cohorts: readonly Cohort[]
  readonly quality: Quality
  readonly madeUp?: true
}
