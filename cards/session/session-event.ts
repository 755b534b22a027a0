// The events of a team session that a shared card reports.

import type { AnswerValue, Votes } from '../../assessment/answers/answer.ts'
import type { PersonId, QuestionId } from '../../assessment/ids.ts'

/** The feedback on the question's function, if this answer was its last. */
type Done = { readonly functionDone?: string | undefined }

/** The last event of a session, for its shared card. */
export type SessionEvent =
  /** An answer was recorded. With `votes` it was agreed after these votes. */
  | ({
      readonly type: 'agreed'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly votes?: Votes
    } & Done)
  /** The first press, or a later one, gave the answer. */
  | ({
      readonly type: 'said'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly by: PersonId
      readonly operation: string
    } & Done)
  | { readonly type: 'undone'; readonly question: QuestionId }
  | { readonly type: 'parked'; readonly question: QuestionId }
  /** The question was voted on again and keeps its answer. */
  | { readonly type: 'stays'; readonly question: QuestionId; readonly value: AnswerValue }
  /** The question keeps its answer although it was parked: the voter's card did not show that yet. */
  | { readonly type: 'kept'; readonly question: QuestionId; readonly value: AnswerValue }
