// The proposals of a filled-in table: each row has a new answer, a changed one, the same one, or a fault.

import type { AnswerValue } from '../../../assessment/answers/answer.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../../assessment/ids.ts'
import type { ToldFault } from '../../wording/told-fault.ts'
import type { GivenAnswer } from '../rows/read-rows.ts'

/** An answer with its texts. */
export type ProposedAnswer = GivenAnswer

export type Proposal = {
  /** The line of a CSV file or the row of a workbook, from 1. */
  readonly line: number
} & (
  | {
      /** `new`: the question had no answer. `changed`: the value or a text differs. */
      readonly type: 'new' | 'changed'
      readonly question: QuestionId
      readonly functionCode: FunctionCode
      readonly before: ProposedAnswer
      /** The answer that would be saved. An empty cell keeps the current value. */
      readonly after: ProposedAnswer
    }
  /** Nothing differs, or the row is empty. */
  | { readonly type: 'same'; readonly question: QuestionId; readonly functionCode: FunctionCode }
  /** `id` is the text in the row. */
  | { readonly type: 'wrong'; readonly id: string; readonly reasons: readonly ToldFault[] }
)

/** A fault of the file, with its line if it has one. */
export type FileFault = { readonly line?: number; readonly fault: ToldFault }

/** All rows in order, or the faults for which the whole file is refused. */
export type Proposals =
  | {
      readonly isRefused: false
      readonly rows: readonly Proposal[]
      /** Guesses about the form of the file. */
      readonly warnings: readonly ToldFault[]
    }
  | { readonly isRefused: true; readonly reasons: readonly FileFault[] }

/** The number of rows of each type. */
export function countOf(rows: readonly Pick<Proposal, 'type'>[]): Readonly<Record<Proposal['type'], number>> {
  const counts = { new: 0, changed: 0, same: 0, wrong: 0 }
  for (const { type } of rows) counts[type] += 1
  return counts
}

export type StandingAnswers = Readonly<
  Record<string, (Pick<GivenAnswer, 'reason' | 'note' | 'evidence'> & { readonly value?: AnswerValue }) | undefined>
>

/** The facts that decide which answers are allowed. */
export type Circumstances = {
  readonly authority?: AuthorityType
  /** The functions that this person may answer. Without it, all. */
  readonly own?: ReadonlySet<FunctionCode>
}
