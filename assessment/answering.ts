// The transitions that change answers: give one, give the rest of a function, note something, take back.

import { type Answer, type AnswerValue, type Statement, valueAt } from './answer.ts'
import type { Assessment, Stamp } from './assessment.ts'
import type { AuthorityType } from './council.ts'
import type { QuestionId } from './ids.ts'
import { type Refusal, refuse } from './problem.ts'
import type { Question } from './question-set.ts'

/** What somebody says of one question, and the revision of its answer that they had before their eyes. */
export type Said = {
  readonly question: Question
  readonly value: AnswerValue
  /** 0 while the question is unanswered. */
  readonly seen: number
  /** Required with `notApplicable`. */
  readonly reason?: string
}

/**
 * Records one answer. Saying again what already stands changes nothing and returns the same record.
 * Refuses when the assessment is submitted, when the answer has changed since it was seen (`answer-changed`),
 * and a "Not applicable" that the question does not allow to this type of authority, or that gives no reason.
 */
export function answer(
  assessment: Assessment,
  said: Said,
  stamp: Stamp,
  authority: AuthorityType | undefined,
): Assessment | Refusal {
  if (assessment.submittedAt) return refuse({ code: 'assessment-submitted', at: assessment.submittedAt })
  const { question, value, reason } = said
  if (value === 'notApplicable') {
    if (!mayBeNotApplicable(question, authority)) return refuse({ code: 'not-applicable-here', question: question.id })
    if (!reason) return refuse({ code: 'bad-inputs', inputs: [{ input: 'reason', fault: 'missing' }] })
  }
  const standing = assessment.answers[question.id]
  if (standing?.value === value && standing.reason === reason) return assessment
  if (standing?.value !== undefined && standing.value !== valueAt(standing, said.seen)) {
    return refuse({ code: 'answer-changed', question: question.id, standing, wanted: value, reason })
  }
  return withStatements(assessment, [[question.id, { ...kept(standing), value, reason, ...stamp }]])
}

/** Whether a council of this type may answer "Not applicable". While its type is unknown it may not. */
export function mayBeNotApplicable(question: Question, authority: AuthorityType | undefined): boolean {
  return authority !== undefined && question.notApplicable.includes(authority)
}

/** Answers No to those of the questions that have no answer yet, in one operation that one Undo takes back. */
export function answerRest(assessment: Assessment, questions: readonly Question[], stamp: Stamp): Assessment | Refusal {
  if (assessment.submittedAt) return refuse({ code: 'assessment-submitted', at: assessment.submittedAt })
  const open = questions.filter(({ id }) => assessment.answers[id]?.value === undefined)
  return withStatements(
    assessment,
    open.map(({ id }) => [id, { ...kept(assessment.answers[id]), value: 'no', ...stamp }]),
  )
}

/** Sets the note and the evidence link of a question, answered or not. Leaving one out clears it. */
export function annotate(
  assessment: Assessment,
  question: QuestionId,
  words: Pick<Statement, 'note' | 'evidence'>,
  stamp: Stamp,
): Assessment | Refusal {
  if (assessment.submittedAt) return refuse({ code: 'assessment-submitted', at: assessment.submittedAt })
  const standing = assessment.answers[question]
  if (standing?.note === words.note && standing?.evidence === words.evidence) return assessment
  return withStatements(assessment, [
    [question, { value: standing?.value, reason: standing?.reason, ...words, ...stamp }],
  ])
}

/**
 * Takes back everything that one operation said and that still stands. What had been said before stands again;
 * the history keeps both. Taking back again under the same stamp changes nothing. Refuses with `nothing-to-undo`
 * when all of it has been changed since.
 */
export function takeBack(assessment: Assessment, operation: string, stamp: Stamp): Assessment | Refusal {
  if (assessment.submittedAt) return refuse({ code: 'assessment-submitted', at: assessment.submittedAt })
  const undone = Object.entries(assessment.answers).filter(([, standing]) => standing.operation === operation)
  if (undone.length === 0) {
    // The same press again: what it takes back is taken back already.
    return saidIn(assessment, stamp.operation).length > 0 ? assessment : refuse({ code: 'nothing-to-undo' })
  }
  return withStatements(
    assessment,
    undone.map(([question, { earlier }]) => [
      question as QuestionId,
      { ...earlier.at(-1), ...stamp, undoes: operation },
    ]),
  )
}

/** The questions of which an operation has said something, whether it still stands or not. */
export function saidEver(assessment: Assessment, operation: string): readonly QuestionId[] {
  return Object.keys(assessment.answers).filter((question) =>
    hasSaid(assessment.answers[question], operation),
  ) as QuestionId[]
}

function hasSaid(answer: Answer | undefined, operation: string): boolean {
  return answer?.operation === operation || answer?.earlier.some((said) => said.operation === operation) === true
}

/** The questions whose answers an operation gave and that still stand. */
export function saidIn(assessment: Assessment, operation: string): readonly QuestionId[] {
  return Object.keys(assessment.answers).filter(
    (question) => assessment.answers[question]?.operation === operation,
  ) as QuestionId[]
}

// A new value leaves the note and the evidence as they are; the reason belongs to the value.
function kept(standing: Answer | undefined): Pick<Statement, 'note' | 'evidence'> {
  return { note: standing?.note, evidence: standing?.evidence }
}

function withStatements(assessment: Assessment, said: readonly [QuestionId, Statement][]): Assessment {
  // What an operation has said it does not say again, however late it comes a second time.
  const fresh = said.filter(([question, { operation }]) => !hasSaid(assessment.answers[question], operation))
  if (fresh.length === 0) return assessment
  const answers = { ...assessment.answers }
  for (const [question, statement] of fresh) answers[question] = replaced(answers[question], statement)
  return { ...assessment, answers }
}

function replaced(standing: Answer | undefined, statement: Statement): Answer {
  if (!standing) return { ...statement, revision: 1, earlier: [] }
  const { revision, earlier, ...before } = standing
  return { ...statement, revision: revision + 1, earlier: [...earlier, before] }
}
