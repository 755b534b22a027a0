// One assessment: a council's answers to a question set, as a plain record.

import type { Answer, AnswerValues, Statement } from './answers/answer.ts'
import type { AuditEntry } from './audit/entry.ts'
import type { Council } from './council.ts'
import type { AssessmentId, FunctionCode, PersonId, QuestionId } from './ids.ts'
import type { QuestionSet } from './question-set.ts'
import type { Team } from './team/team.ts'

/**
 * A personal view is one officer's own answers, seen by that person alone until shared.
 * A council return is the council's figure; only it is compared over time and benchmarked.
 */
type Standing = 'personal-view' | 'council-return'

/** Where a person is: the question that a typed "yes" answers, since when, and the operation that went there. */
type Place = {
  readonly question: QuestionId
  readonly at: string
  readonly operation: string
  /** Set while the newest reply to typed words shows something else: a typed answer then asks first. */
  readonly away?: true
}

/**
 * The answers and circumstances that were frozen when an assessment was finished. They stay when it is reopened.
 * Its figures are not stored: they follow from these, by the question set's version named here.
 */
export type Submission = {
  readonly at: string
  readonly by: PersonId
  readonly council: Council
  readonly targets: Readonly<Record<FunctionCode, number>>
  readonly values: AnswerValues
  readonly questionSet: Assessment['questionSet']
}

export type Assessment = {
  readonly id: AssessmentId
  readonly organisationId: string
  readonly standing: Standing
  /** Who started it. A personal view is theirs alone. */
  readonly owner: PersonId
  /** Whose council return it is; absent from a personal view. */
  readonly team?: Team
  /** The version of the question set that it is answered against. */
  readonly questionSet: { readonly id: string; readonly version: string }
  /** The first, second, ... assessment that its owner started. */
  readonly number: number
  /** A name given by its owner; without one, cards name it by its number and date. */
  readonly name?: string
  readonly council: Council
  /** Target levels by function, where they differ from the usual one. */
  readonly targets: Readonly<Record<FunctionCode, number>>
  /** A calendar day, `2026-11-30`. */
  readonly due?: string
  /** ISO 8601, UTC, as every moment here. */
  readonly startedAt: string
  readonly answers: Readonly<Record<string, Answer>>
  readonly places: Readonly<Record<string, Place>>
  /** Set while it is finished. */
  readonly submittedAt?: string
  readonly submissions: readonly Submission[]
  /** Entries that were saved with the change they are about and are not in the audit trail yet. */
  readonly outbox?: readonly AuditEntry[]
}

/** Who does something, when, and in which operation: what every change is stamped with. */
export type Stamp = Pick<Statement, 'by' | 'at' | 'operation'>

/** A new assessment without an answer. */
export function startAssessment(
  set: QuestionSet,
  given: Pick<Assessment, 'id' | 'organisationId' | 'standing' | 'owner' | 'number' | 'startedAt' | 'team'>,
): Assessment {
  return {
    ...given,
    questionSet: { id: set.id, version: set.version },
    council: {},
    targets: {},
    answers: {},
    places: {},
    submissions: [],
  }
}

/** The answers' values alone: what scoring reads. */
export function valuesOf(assessment: Assessment): AnswerValues {
  const values: Record<string, AnswerValues[string]> = {}
  for (const [question, answer] of Object.entries(assessment.answers)) values[question] = answer.value
  return values
}

/**
 * The assessment with whoever stamps it at `question` from now on, or nowhere in particular. Going again where one is
 * already says that one is there now. Pure, like every transition.
 */
export function moveTo(assessment: Assessment, question: QuestionId | undefined, stamp: Stamp): Assessment {
  const { by, at, operation } = stamp
  const { [by]: left, ...others } = assessment.places
  if (left?.question === question && left?.operation === (question && operation) && !left?.away) return assessment
  return { ...assessment, places: question ? { ...others, [by]: { question, at, operation } } : others }
}
