// One assessment: a council's answers to a question set, as a plain record.

import type { Answer, AnswerValues, Statement } from './answers/answer.ts'
import type { MergedOperation } from './answers/merged-operations.ts'
import type { AuditEntry } from './audit/entry.ts'
import type { Council } from './council.ts'
import type { AssessmentId, FunctionCode, PersonId, QuestionId } from './ids.ts'
import { most } from './limits.ts'
import type { PerceptionChoice } from './organisation/perception.ts'
import type { QuestionSet } from './question-set.ts'
import type { Team } from './team/team.ts'

/** A person's cursor: the question that a typed "yes" answers, and the time and operation of its last move. */
type Cursor = {
  /** Absent if the person had no open question when they last used the assessment. */
  readonly question?: QuestionId
  readonly at: string
  readonly operation: string
  /** Set while the newest reply shows something else: the bot then asks before it takes a typed answer. */
  readonly away?: true
  /** True after the person chose another open assessment: typed answers no longer go to this one. */
  readonly passed?: true
}

/**
 * The answers and circumstances at the moment of submission. They stay when the assessment is reopened. The figures are
 * not stored: they are computed from this record and the version of the question set that it names.
 */
export type Submission = {
  readonly at: string
  readonly by: PersonId
  readonly council: Council
  /** The organisation that it was submitted for, if the assessment has moved to another one since. */
  readonly organisationId?: string
  readonly targets: Readonly<Record<FunctionCode, number>>
  readonly values: AnswerValues
  /** The functions that the return left out, each with its reason. Absent if there were none. */
  readonly leftOut?: Readonly<Record<FunctionCode, string>>
  readonly questionSet: Assessment['questionSet']
}

/** The last move of an assessment to a newer version of its question set, with everything that undoing it needs. */
export type Move = Pick<Statement, 'by' | 'at' | 'operation'> & {
  readonly from: Assessment['questionSet']
  /** The number of statements at the move. After one more statement the move is final. */
  readonly statements: number
  /** The former ids of the questions that keep their meaning, by their current ids. */
  readonly kept: Readonly<Record<string, QuestionId>>
  /** The names under which answers were set aside, by the former ids of their questions. */
  readonly aside: Readonly<Record<string, string>>
  readonly targets: Assessment['targets']
  readonly recordKeys?: Assessment['recordKeys']
  readonly parked?: Team['parked']
  readonly asking?: Team['asking']
}

/** The person and time of a deletion, and the time at which the council return is removed for good. */
type Deletion = { readonly by: PersonId; readonly at: string; readonly removeAt: string }

/**
 * A personal view is one officer's own answers, which only they see until they share it. A council return is the
 * council's figure; only returns are compared over time and benchmarked. Only a council return has a `team`.
 */
export type Assessment = {
  readonly id: AssessmentId
  readonly organisationId: string
  /** The person who started it. Only they see a personal view. */
  readonly owner: PersonId
  /** The team of a council return; absent from a personal view. */
  readonly team?: Team
  /** The version of the question set that it is answered against. */
  readonly questionSet: { readonly id: string; readonly version: string }
  /** The first, second, ... assessment that its owner started. */
  readonly number: number
  /** A name given by its owner; without one, cards name it by its number and date. */
  readonly name?: string
  readonly council: Council
  /** Target levels by function that differ from the usual one. */
  readonly targets: Readonly<Record<FunctionCode, number>>
  /** A calendar day, `2026-11-30`. */
  readonly due?: string
  /** ISO 8601, UTC, as every moment here. */
  readonly startedAt: string
  readonly answers: Readonly<Record<string, Answer>>
  /** The number of statements ever made. The `nth` of the next one is this number plus one. */
  readonly statements: number
  /** The last operations whose statements were merged into later ones. */
  readonly merged: readonly MergedOperation[]
  /** How many documents of its history were written. */
  readonly historyDocuments: number
  /** The cursor of each person, the one that moved longest ago first. */
  readonly places: Readonly<Record<string, Cursor>>
  /** The last move to another version of the question set. Absent if there was none, or if it was undone. */
  readonly moved?: Move
  /** The number of moves and undos. */
  readonly edition?: number
  /** Answers that moves set aside, by the names under which its records keep their questions. */
  readonly setAside?: Readonly<Record<string, Answer>>
  /** The names of questions in ballots and history, for questions that are not kept under their own id. */
  readonly recordKeys?: Readonly<Record<string, QuestionId>>
  /** Set while it is finished. */
  readonly submittedAt?: string
  readonly submissions: readonly Submission[]
  /** Audit entries that were saved together with their change and are not in the audit trail yet. */
  readonly outbox?: readonly AuditEntry[]
  /** In a personal view: the owner's answer whether it may be counted with those of colleagues. */
  readonly perception?: PerceptionChoice
  /** Set in the hidden copy of a deleted council return. */
  readonly deletion?: Deletion
}

/** The person, time and operation of a change. */
export type Stamp = Pick<Statement, 'by' | 'at' | 'operation'>

/** A new assessment without an answer. */
export function startAssessment(
  set: QuestionSet,
  given: Pick<Assessment, 'id' | 'organisationId' | 'owner' | 'number' | 'startedAt' | 'team'>,
): Assessment {
  return {
    ...given,
    questionSet: { id: set.id, version: set.version },
    council: {},
    targets: {},
    answers: {},
    statements: 0,
    merged: [],
    historyDocuments: 0,
    places: {},
    submissions: [],
  }
}

/** The value of each answer, without notes or history: the input of scoring. */
export function valuesOf(assessment: Assessment): AnswerValues {
  const values: Record<string, AnswerValues[string]> = {}
  for (const [question, answer] of Object.entries(assessment.answers)) values[question] = answer.value
  return values
}

/**
 * Moves the cursor of the stamp's person to `question`, or to no question if they have no open one. Both count as a use
 * of the assessment. Keeps the hundred cursors that moved last. Returns the same record if this operation has already
 * moved the cursor there. Pure, as every transition.
 */
export function moveTo<A extends Assessment>(assessment: A, question: QuestionId | undefined, stamp: Stamp): A {
  const { by, at, operation } = stamp
  const { [by]: left, ...others } = assessment.places
  if (left?.question === question && left?.operation === operation && !left.away && !left.passed) return assessment
  const kept = Object.fromEntries(Object.entries(others).slice(-(most.places - 1)))
  return { ...assessment, places: { ...kept, [by]: { ...(question && { question }), at, operation } } }
}

/** Whether this is the person's own personal view. */
export function isTheirs({ owner, team }: Assessment, person: PersonId): boolean {
  return owner === person && team === undefined
}
