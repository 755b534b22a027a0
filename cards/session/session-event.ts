// The events of a team session that a shared card tells of.

import type { AnswerValue, Votes } from '../../assessment/answers/answer.ts'
import type { PersonId, QuestionId } from '../../assessment/ids.ts'

/** The feedback on the question's function, if this answer was its last. */
type Done = { readonly functionDone?: string | undefined }

/** The last event of a session, as its shared card tells it. */
export type SessionEvent =
  /** With `votes`, an answer was agreed upon them. */
  | ({
      readonly type: 'agreed'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly votes?: Votes
    } & Done)
  /** The first press, or a later one, was the answer. */
  | ({
      readonly type: 'said'
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly by: PersonId
      readonly operation: string
    } & Done)
  | { readonly type: 'undone'; readonly question: QuestionId }
  | { readonly type: 'parked'; readonly question: QuestionId }
  /** It was voted on again and keeps its answer. */
  | { readonly type: 'stays'; readonly question: QuestionId; readonly value: AnswerValue }
  /** The voter's card did not show yet that the question was parked. */
  | { readonly type: 'kept'; readonly question: QuestionId; readonly value: AnswerValue }
