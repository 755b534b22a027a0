// The content of a report in one language: plain data that can be sent to a worker thread.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { AuthorityType, Nation } from '../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { Measure } from '../../assessment/question-set.ts'
import type { FunctionSummary, Ratio, Summary } from '../../assessment/summary.ts'
import type { PlanStatus } from '../../assessment/team/planning/plan.ts'
import type { KnownShares } from '../../scoring/confidence/known-shares.ts'
import type { LevelState } from '../../scoring/level-state.ts'
import type { Phase } from '../../scoring/roadmap.ts'
import type { BehindStanding, TypicalStanding } from '../../scoring/standing.ts'
import type { BenchmarkContent } from './benchmark.ts'
import type { ChangeContent } from './changes.ts'
import type { ReportSource } from './source.ts'

export type FunctionRow = FunctionSummary & { readonly name: string; readonly state: LevelState }

/** One question with its answer. All texts are clean. */
export type AnswerRow = {
  readonly id: QuestionId
  readonly functionCode: FunctionCode
  readonly functionName: string
  readonly level: number
  readonly measure: Measure
  readonly title: string
  readonly text: string
  /** The conditions for a Yes. */
  readonly yes: string
  /** The authority types that may answer "Not applicable". */
  readonly notApplicableFor: readonly AuthorityType[]
  readonly isLeftOut: boolean
  readonly value?: AnswerValue
  readonly reason?: string
  readonly note?: string
  readonly evidence?: string
  readonly at?: string
  /** The name of the person who gave it, if the report names people. */
  readonly by?: string
  /** For a Yes: whether it has a note or a link. */
  readonly isEvidenced?: boolean
  /** For a Yes in a council return: whether two people support it. */
  readonly isSeenByTwo?: boolean
}

/** One gap: an unmet criterion, its action, and the plan for it. */
export type GapRow = {
  readonly id: QuestionId
  readonly functionCode: FunctionCode
  readonly functionName: string
  readonly level: number
  readonly title: string
  /** The action that closes the gap. */
  readonly action: string
  readonly why: string
  /** The phase of the roadmap, from 1; absent for a planned entry that is no longer a gap. */
  readonly phase?: number
  /** The level that the function reaches if only this gap is closed. */
  readonly reachesLevel?: number
  readonly isDuty: boolean
  /** Also `done` if the question is now answered Yes. */
  readonly status: PlanStatus
  /** The name of the owner, if the report names people. */
  readonly owner?: string
  readonly due?: string
  readonly note?: string
}

/** How well the Yes answers of one function are supported. */
export type EvidenceRow = {
  readonly code: FunctionCode
  readonly name: string
  readonly yes: number
  readonly evidenced: number
  /** Null in a personal view or a file: neither has a second person. */
  readonly seenByTwo: number | null
}

export type CitedSource = {
  readonly code: string
  readonly title: string
  readonly year: string
  readonly url: string
  readonly isStatutory: boolean
}

export type ReportContent = {
  readonly language: string
  readonly title: string
  readonly standing: ReportSource['standing']
  readonly isNotCounted?: true
  readonly council: { readonly name?: string; readonly authority?: AuthorityType; readonly nation?: Nation }
  readonly at: string
  readonly submittedAt?: string
  /** The submission is more than 24 months old. */
  readonly isAged?: true
  readonly levels: readonly { readonly level: number; readonly name: string; readonly meaning: string }[]
  readonly summary: Summary
  /** The shares of named roles; null while none of their questions has an answer. */
  readonly shares: KnownShares
  readonly typical: TypicalStanding
  readonly behind: BehindStanding
  readonly functions: readonly FunctionRow[]
  readonly functionTexts: readonly { readonly code: FunctionCode; readonly name: string; readonly covers: string }[]
  readonly leftOut: readonly { readonly code: FunctionCode; readonly name: string; readonly reason?: string }[]
  /** The first three gaps in the order of the roadmap. */
  readonly topThree: readonly GapRow[]
  /** Every gap up to the targets that is answered No, in order, then planned entries that are not gaps. */
  readonly plan: readonly GapRow[]
  readonly evidence: {
    readonly evidenced: Ratio | null
    /** Null in a personal view or a file: neither has votes. */
    readonly seenByTwo: Ratio | null
    /** Functions with a Yes answer, the most Yes answers without evidence first. */
    readonly functions: readonly EvidenceRow[]
  }
  readonly answers: readonly AnswerRow[]
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[]
  readonly sources: readonly CitedSource[]
  readonly history: readonly { readonly at: string; readonly summary: Summary }[]
  readonly changes?: ChangeContent
  /** The comparison with other councils, if there is a benchmark. */
  readonly benchmark?: BenchmarkContent
  readonly roadmap: readonly Phase[]
  readonly gapList: readonly Phase[]
}
