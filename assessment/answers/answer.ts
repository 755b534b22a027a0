// One answer to one question, with its earlier states.

import type { PersonId } from '../ids.ts'

/** `unsure` means "come back to it". `notApplicable` needs a reason, and a question that allows it. */
export const answerValues = ['yes', 'no', 'unsure', 'notApplicable'] as const
export type AnswerValue = (typeof answerValues)[number]

/** The values of a vote. "Not applicable" cannot be voted: it is agreed, with a reason. */
export const voteValues = ['yes', 'no', 'unsure'] as const
export type VoteValue = (typeof voteValues)[number]

/** The votes behind an agreed answer: counts, and names only if the rules said so before the vote. */
export type Votes = {
  readonly yes: number
  readonly no: number
  readonly unsure: number
  readonly by?: Readonly<Record<PersonId, VoteValue>>
}

/** One person's statement on a question at one moment. A statement without a value takes the answer back. */
export type Statement = {
  readonly value?: AnswerValue
  /** Why it is not applicable. */
  readonly reason?: string
  readonly note?: string
  /** A web address that shows the evidence. */
  readonly evidence?: string
  readonly by: PersonId
  /** ISO 8601, UTC. Clocks may step back: `nth` gives the order. */
  readonly at: string
  /** The number of this statement among all statements of the assessment, from 1. */
  readonly nth: number
  /** The operation that made it. All statements of one press share it, so that Undo takes them all back. */
  readonly operation: string
  /** Set when it only changed the note or the evidence. */
  readonly noted?: true
  /** The operation that this statement took back. */
  readonly undoes?: string
  /** The votes behind an agreed answer. */
  readonly votes?: Votes
  /** The note and the link that a file replaced. Undo restores them. */
  readonly wordsBefore?: { readonly note?: string; readonly evidence?: string }
}

/** An earlier statement. With `sameWords` it has the note and evidence of the next statement. */
export type EarlierStatement = Statement & { readonly revision: number; readonly sameWords?: true }

/** One change of an answer's value. Without a value, the answer was taken back. */
export type ValueChange = Pick<Statement, 'value' | 'at' | 'nth'>

/** The facts that cards need about statements in history documents. */
type Filed = {
  /** Their last changes of the value, the oldest first. */
  readonly last: readonly ValueChange[]
  /** The number of other changes of the value. */
  readonly more: number
  /** Set when an answer that Undo could have restored is among them. */
  readonly isCut?: true
}

/** A second member's confirmation that an answer is right. A new value removes it. */
type Confirmation = Pick<Statement, 'by' | 'at' | 'operation'>

/** The current statement, its revision (counted from 1), and the earlier statements, the oldest first. */
export type Answer = Statement & {
  readonly revision: number
  readonly earlier: readonly EarlierStatement[]
  readonly filed?: Filed
  readonly confirmed?: Confirmation
}

/** The answers' values by question id: all that scoring needs. A question without an entry is unanswered. */
export type AnswerValues = Readonly<Record<string, AnswerValue | undefined>>

/** Earlier statements with their note and evidence written out, the oldest first. */
export const earlierOf = (answer: Answer): readonly EarlierStatement[] => withRemarks(answer.earlier, answer)

/** Restores the notes and links that `sameWords` leaves out. `last` is the statement after them all. */
export function withRemarks<Said extends EarlierStatement>(
  statements: readonly Said[],
  last: Pick<Statement, 'note' | 'evidence'>,
): readonly Said[] {
  let { note, evidence } = last
  return statements
    .toReversed()
    .map((statement) => {
      const { sameWords, ...rest } = statement
      if (sameWords)
        return { ...rest, ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) } as Said
      note = statement.note
      evidence = statement.evidence
      return statement
    })
    .toReversed()
}

/**
 * The statement that a card drawn at `revision` showed. `undefined` for revision 0. Also `undefined` if the statement
 * was merged or filed since, unless only notes followed it.
 */
export function statementAt(answer: Answer | undefined, revision: number): Statement | undefined {
  if (!answer || revision < 1 || revision > answer.revision) return undefined
  if (revision === answer.revision) return answer
  const isOnlyNoted = () => [...answer.earlier, answer].every((one) => one.revision <= revision || one.noted)
  return earlierOf(answer).find((earlier) => earlier.revision === revision) ?? (isOnlyNoted() ? answer : undefined)
}

/** The statement that gave the current value (`source`), and the one that Undo would restore (`before`). */
export type AnswerOrigin<Said extends Statement = Statement> = { readonly source?: Said; readonly before?: Said }

/** Finds both in a list with the oldest statement first. Skips notes and statements that were taken back. */
export function originAmong<Said extends Statement>(statements: readonly Said[]): AnswerOrigin<Said> {
  const said: Said[] = []
  for (const statement of statements) {
    if (statement.undoes !== undefined) said.pop()
    else if (!statement.noted) said.push(statement)
  }
  return { source: said.at(-1), before: said.at(-2) }
}

export const originOf = (answer: Answer): AnswerOrigin => originAmong<Statement>([...answer.earlier, answer])

/** The person and time of the current value. */
export function sayingOf(answer: Answer): Pick<Statement, 'by' | 'at'> {
  return originOf(answer).source ?? answer
}
