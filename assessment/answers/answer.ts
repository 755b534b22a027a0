// One answer to one question, with everything it was before.

import type { PersonId } from '../ids.ts'

/** `unsure` means "come back to it". `notApplicable` needs a reason, and a question that allows it. */
export const answerValues = ['yes', 'no', 'unsure', 'notApplicable'] as const
export type AnswerValue = (typeof answerValues)[number]

/** What can be voted. "Not applicable" is agreed, with a reason, not voted. */
export const voteValues = ['yes', 'no', 'unsure'] as const
export type VoteValue = (typeof voteValues)[number]

/** How many voted what before an answer was agreed; and who, only where the team's rules said so before it voted. */
export type Votes = {
  readonly yes: number
  readonly no: number
  readonly unsure: number
  readonly by?: Readonly<Record<PersonId, VoteValue>>
}

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
  /** The votes that it was agreed upon. */
  readonly votes?: Votes
}

/** The standing statement, the number of statements there have been, and the earlier ones, oldest first. */
export type Answer = Statement & {
  readonly revision: number
  readonly earlier: readonly Statement[]
}

/** The answers' values by question id: all that scoring needs. A question that is not there is unanswered. */
export type AnswerValues = Readonly<Record<string, AnswerValue | undefined>>

/** What had been said at a revision: what a card showed that was drawn then. */
export function statementAt(answer: Answer | undefined, revision: number): Statement | undefined {
  return answer && revision === answer.revision ? answer : answer?.earlier[revision - 1]
}

/**
 * The statement that the standing value comes from, and the one that Undo would bring back. A note that was added since
 * said nothing of the value, and what was taken back counts no more.
 */
export function sourceOf(answer: Answer): { readonly source?: Statement; readonly before?: Statement } {
  const said: Statement[] = []
  const all = [...answer.earlier, answer]
  for (const [index, statement] of all.entries()) {
    if (statement.undoes !== undefined) said.pop()
    else if (!isNote(statement, all[index - 1])) said.push(statement)
  }
  return { source: said.at(-1), before: said.at(-2) }
}

/** Whether a statement only wrote something beside an answer that stayed. Saying the same again writes nothing. */
function isNote({ value, reason, note, evidence }: Statement, before: Statement | undefined): boolean {
  const isSaidAgain = value === before?.value && reason === before?.reason
  return isSaidAgain && (note !== before?.note || evidence !== before?.evidence)
}

/** Who said what stands, and when: not whoever wrote a note since, nor whoever took a later answer back. */
export function sayingOf(answer: Answer): Pick<Statement, 'by' | 'at'> {
  return sourceOf(answer).source ?? answer
}
