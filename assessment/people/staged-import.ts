// A filled-in file from a person, with the changes that it would make. It waits one day for confirmation.

import type { AnswerValue } from '../answers/answer.ts'
import type { AssessmentId, QuestionId } from '../ids.ts'

/** An answer with its reason, note and link. */
type ImportedAnswer = {
  readonly value?: AnswerValue
  readonly reason?: string
  readonly note?: string
  readonly evidence?: string
}

/** A fault: the name of a sentence, then its values, so that cards can word it in any language. */
export type StoredFault = readonly [name: string, ...values: readonly (string | number)[]]

/** One row that differs from the current answer. `line` is its line in the file, from 1. */
export type ImportRow =
  | {
      readonly type: 'new' | 'changed'
      readonly line: number
      readonly question: QuestionId
      /** The revision of the answer at that time; 0 for none. */
      readonly seen: number
      readonly before?: AnswerValue
      readonly after: ImportedAnswer
    }
  /** `id` is the text in the row. */
  | { readonly type: 'wrong'; readonly line: number; readonly id: string; readonly reasons: readonly StoredFault[] }

export type StagedImport = {
  readonly id: string
  readonly assessment: AssessmentId
  /** ISO 8601, UTC. */
  readonly at: string
  /** The number of rows equal to the current answers. */
  readonly same: number
  /** At most `mostImportRows`. */
  readonly rows: readonly ImportRow[]
  /** Assumptions about the form of the file. */
  readonly warnings: readonly StoredFault[]
}

/** The most rows of a file sent in the chat: several times the questions of any set. */
export const mostImportRows = 500

/** The most other assessments for which the bot offers one file, and the most rows of such a file. */
export const mostOtherImports = { assessments: 2, rows: 100 } as const

/** Milliseconds after which a file has to be sent again. */
const stagedFor = 24 * 60 * 60 * 1000

/** Whether a staged import may still be confirmed at a moment (ISO 8601, UTC). */
export const isFresh = ({ at }: Pick<StagedImport, 'at'>, now: string): boolean =>
  Date.parse(at) > Date.parse(now) - stagedFor
