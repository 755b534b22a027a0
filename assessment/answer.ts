// One answer to one question, with everything it was before.

import type { PersonId } from './ids.ts'

/** `unsure` means "come back to it". `notApplicable` needs a reason, and a question that allows it. */
export const answerValues = ['yes', 'no', 'unsure', 'notApplicable'] as const
export type AnswerValue = (typeof answerValues)[number]

/** What somebody said of a question at one moment. Without a value, the answer was taken back. */
export type Statement = {
  readonly value?: AnswerValue
  /** Why it is not applicable. */
  readonly reason?: string
  readonly note?: string
  /** A web address where the evidence can be seen. */
  readonly evidence?: string
  readonly by: PersonId
  /** ISO 8601, UTC. */
  readonly at: string
  /** The operation that said it: one press has one, so that Undo takes back all that the press did. */
  readonly operation: string
  /** The operation that this one took back, where it did. */
  readonly undoes?: string
}

/** The standing statement, the number of statements there have been, and the earlier ones, oldest first. */
export type Answer = Statement & {
  readonly revision: number
  readonly earlier: readonly Statement[]
}

/** The answers' values by question id: all that scoring needs. A question that is not there is unanswered. */
export type AnswerValues = Readonly<Record<string, AnswerValue | undefined>>

/** What the answer was at a revision: what a card showed that was drawn then. */
export function valueAt(answer: Answer | undefined, revision: number): AnswerValue | undefined {
  if (!answer || revision === 0) return undefined
  return revision === answer.revision ? answer.value : answer.earlier[revision - 1]?.value
}

/** When somebody said what stands. A note or a link that was added since does not make it younger. */
export function saidAt({ value, at, earlier }: Answer): string {
  return earlier[earlier.findLastIndex((before) => before.value !== value) + 1]?.at ?? at
}
