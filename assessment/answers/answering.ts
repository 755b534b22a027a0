// The transitions that change answers: give one, give the rest of a function, note something, take back.

import type { Assessment, Stamp } from '../assessment.ts'
import type { AuthorityType } from '../council.ts'
import type { QuestionId } from '../ids.ts'
import { type Refusal, refuse } from '../problem.ts'
import type { Question } from '../question-set.ts'
import { type Answer, type AnswerValue, type Statement, sourceOf, statementAt, type Votes } from './answer.ts'
import { refusalOnceSubmitted } from './refuse-submitted.ts'

/** What somebody says of one question, and the revision of its answer that they had before their eyes. */
export type Said = {
  readonly question: Question
  readonly value: AnswerValue
  /** 0 while the question is unanswered. */
  readonly seen: number
  /** Required with `notApplicable`, and kept with nothing else. */
  readonly reason?: string
  /** What was typed beside it; without it, what stands there stays. */
  readonly words?: Words
  /** The votes that it was agreed upon, where a team voted. */
  readonly votes?: Votes
}

/** What may be written beside an answer. What is left out is cleared. */
export type Words = Pick<Statement, 'note' | 'evidence'>

/**
 * Records one answer. Saying again what already stands changes nothing and returns the same record.
 * Refuses when the assessment is submitted, when the answer has changed since it was seen (`answer-changed`),
 * and a "Not applicable" that the question does not allow to this type of authority, or that gives no reason.
 */
export function answer<A extends Assessment>(
  assessment: A,
  said: Said,
  stamp: Stamp,
  authority: AuthorityType | undefined,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const { question, value, words, votes } = said
  const reason = value === 'notApplicable' ? said.reason : undefined
  if (value === 'notApplicable') {
    if (!mayBeNotApplicable(question, authority)) return refuse({ code: 'not-applicable-here', question: question.id })
    if (!reason) return refuse({ code: 'bad-inputs', inputs: [{ input: 'reason', fault: 'missing' }] })
  }
  const standing = assessment.answers[question.id]
  const seen = statementAt(standing, said.seen)
  const isSaid = standing?.value === value && standing.reason === reason
  if (
    !isSaid &&
    standing?.value !== undefined &&
    (standing.value !== seen?.value || standing.reason !== seen?.reason)
  ) {
    return refuse({ code: 'answer-changed', question: question.id, standing, wanted: value, reason })
  }
  const beside = words ?? kept(standing)
  if (isSaid && !votes && standing.note === beside.note && standing.evidence === beside.evidence) return assessment
  // A note beside an answer that stays leaves the votes for it as they are.
  const upon = votes ?? (isSaid ? standing.votes : undefined)
  return withStatements(assessment, [
    [question.id, { ...beside, value, reason, ...stamp, ...(upon && { votes: upon }) }],
  ])
}

/** Whether a council of this type may answer "Not applicable". While its type is unknown it may not. */
export function mayBeNotApplicable(question: Question, authority: AuthorityType | undefined): boolean {
  return authority !== undefined && question.notApplicable.includes(authority)
}

/** Answers No to those of the questions that have no answer yet, in one operation that one Undo takes back. */
export function answerRest<A extends Assessment>(
  assessment: A,
  questions: readonly Question[],
  stamp: Stamp,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const open = questions.filter(({ id }) => assessment.answers[id]?.value === undefined)
  return withStatements(
    assessment,
    open.map(({ id }) => [id, { ...kept(assessment.answers[id]), value: 'no', ...stamp }]),
  )
}

/**
 * Sets the note and the evidence link of a question, answered or not. Only what differs from what was `seen`, a revision,
 * is set: what somebody else wrote meanwhile in the other one stays.
 */
export function annotate<A extends Assessment>(
  assessment: A,
  question: QuestionId,
  words: Words,
  stamp: Stamp,
  seen = assessment.answers[question]?.revision ?? 0,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const standing = assessment.answers[question]
  const drawn = statementAt(standing, seen)
  const note = words.note === drawn?.note ? standing?.note : words.note
  const evidence = words.evidence === drawn?.evidence ? standing?.evidence : words.evidence
  if (standing?.note === note && standing?.evidence === evidence) return assessment
  const { value, reason, votes } = standing ?? {}
  return withStatements(assessment, [[question, { value, reason, note, evidence, ...stamp, ...(votes && { votes }) }]])
}

/**
 * Takes back every answer that one operation gave and that still stands. What had been said before stands again, with
 * the note as it is now; the history keeps both. Taking back what is taken back already changes nothing. Refuses with
 * `nothing-to-undo` when all of it has been changed since, and where "Not applicable" would stand again that may no longer
 * stand.
 */
export function takeBack<A extends Assessment>(
  assessment: A,
  operation: string,
  stamp: Stamp,
  mayStand: (question: QuestionId) => boolean = () => true,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const restored: [QuestionId, Statement][] = []
  for (const [id, standing] of Object.entries(assessment.answers)) {
    const { source, before } = sourceOf(standing)
    if (source?.operation !== operation || source.value === undefined) continue
    if (before?.value === 'notApplicable' && !mayStand(id as QuestionId)) {
      return refuse({ code: 'not-applicable-here', question: id as QuestionId })
    }
    const { value, reason, votes } = before ?? {}
    const restoring = { ...kept(standing), value, reason, ...stamp, undoes: operation, ...(votes && { votes }) }
    restored.push([id as QuestionId, restoring])
  }
  if (restored.length > 0) return withStatements(assessment, restored)
  const isTakenBack = Object.values(assessment.answers).some((answer) =>
    [...answer.earlier, answer].some((said) => said.undoes === operation || said.operation === stamp.operation),
  )
  return isTakenBack ? assessment : refuse({ code: 'nothing-to-undo' })
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
function kept(standing: Answer | undefined): Words {
  return { note: standing?.note, evidence: standing?.evidence }
}

function withStatements<A extends Assessment>(assessment: A, said: readonly [QuestionId, Statement][]): A {
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
