// The transitions that change answers: give one, give the rest of a function, write a note, take back.

import type { Assessment, Stamp } from '../assessment.ts'
import type { AuthorityType } from '../council.ts'
import type { QuestionId } from '../ids.ts'
import { type InputFault, type Refusal, refuse } from '../problem.ts'
import type { Question, QuestionSet } from '../question-set.ts'
import { isLeftOut } from '../team/team.ts'
import { type Answer, type AnswerValue, originOf, type Statement, statementAt, type Votes } from './answer.ts'
import { withStatement } from './history.ts'
import { remembered } from './merged-operations.ts'
import { refusalOnceSubmitted } from './refuse-submitted.ts'
import { type Remarks, remarkFaults, remarksReplacedBy } from './remarks.ts'
import { isGrowthRefused } from './size.ts'

/** An answer to one question, and the revision of the answer on the card that it was pressed on. */
export type AnswerInput = {
  readonly question: Question
  readonly value: AnswerValue
  /** 0 while the question is unanswered. */
  readonly seen: number
  /** Required with `notApplicable`, ignored with other values. */
  readonly reason?: string
  /** The note and link typed with it. If absent, both stay as they are. */
  readonly remarks?: Remarks
  /** The votes behind an agreed answer. */
  readonly votes?: Votes
}

type New = Omit<Statement, 'nth'>

/** The facts that decide whether "Not applicable" is allowed. */
type Circumstances = { readonly set: QuestionSet; readonly authority?: AuthorityType }

/**
 * Records one answer. Returns the same record if the answer is already there. Refuses
 * - `assessment-submitted`: the assessment is submitted,
 * - `function-left-out`: its function is left out of the return,
 * - `answer-changed`: the answer differs from the one on the card,
 * - `not-applicable-here`: the question does not allow "Not applicable" for this type of authority,
 * - `bad-inputs`: "Not applicable" without a reason, or remarks longer than the limits,
 * - `record-full`: the assessment has reached its size limit.
 */
export function answer<A extends Assessment>(
  assessment: A,
  input: AnswerInput,
  stamp: Stamp,
  authority: AuthorityType | undefined,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const { question, value, remarks, votes } = input
  const left = refusalOfLeftOut(assessment, [question])
  if (left) return left
  const reason = value === 'notApplicable' ? input.reason : undefined
  if (value === 'notApplicable' && !mayBeNotApplicable(question, authority)) {
    return refuse({ code: 'not-applicable-here', question: question.id })
  }
  const faults: InputFault[] = value === 'notApplicable' && !reason ? [{ input: 'reason', fault: 'missing' }] : []
  faults.push(...remarkFaults({ ...remarks, reason }))
  if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
  const standing = assessment.answers[question.id]
  const seen = statementAt(standing, input.seen)
  const isSaid = standing?.value === value && standing.reason === reason
  if (
    !isSaid &&
    standing?.value !== undefined &&
    (standing.value !== seen?.value || standing.reason !== seen?.reason)
  ) {
    return refuse({ code: 'answer-changed', question: question.id, standing, wanted: value, reason })
  }
  const beside = remarks ? changedRemarks(remarks, seen, standing) : remarksOf(standing)
  if (isSaid && !votes && standing.note === beside.note && standing.evidence === beside.evidence) return assessment
  // A new note on an unchanged answer keeps the votes behind the answer.
  const upon = votes ?? (isSaid ? standing.votes : undefined)
  return unlessFull(assessment, [
    [
      question.id,
      { ...beside, value, reason, ...stamp, ...(upon && { votes: upon }), ...(isSaid && !votes && { noted: true }) },
    ],
  ])
}

function refusalOfLeftOut({ team }: Assessment, questions: readonly Question[]): Refusal | undefined {
  const left = questions.find(({ functionCode }) => isLeftOut(team, functionCode))
  return left && refuse({ code: 'function-left-out', functionCode: left.functionCode })
}

/** Whether a council of this type may answer "Not applicable". Without a known type it may not. */
export function mayBeNotApplicable(question: Question, authority: AuthorityType | undefined): boolean {
  return authority !== undefined && question.notApplicable.includes(authority)
}

/** Answers No to those of the questions that have no answer yet, in one operation that one Undo takes back. */
export function answerRest<A extends Assessment>(
  assessment: A,
  questions: readonly Question[],
  stamp: Stamp,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment) ?? refusalOfLeftOut(assessment, questions)
  if (closed) return closed
  const open = questions.filter(({ id }) => assessment.answers[id]?.value === undefined)
  return unlessFull(
    assessment,
    open.map(({ id }) => [id, { ...remarksOf(assessment.answers[id]), value: 'no', ...stamp }]),
  )
}

/**
 * Sets the note and the evidence link of a question, answered or not. It sets only the one that differs from the card
 * of revision `seen`, so a colleague's later change to the other stays. Refuses `assessment-submitted`, `bad-inputs`
 * for remarks longer than the limits, and `record-full`.
 */
export function annotate<A extends Assessment>(
  assessment: A,
  question: QuestionId,
  remarks: Remarks,
  stamp: Stamp,
  seen = assessment.answers[question]?.revision ?? 0,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const faults = remarkFaults(remarks)
  if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
  const standing = assessment.answers[question]
  const drawn = statementAt(standing, seen)
  const { note, evidence } = changedRemarks(remarks, drawn, standing)
  if (standing?.note === note && standing?.evidence === evidence) return assessment
  const { value, reason, votes } = standing ?? {}
  return unlessFull(assessment, [
    [question, { value, reason, note, evidence, ...stamp, noted: true, ...(votes && { votes }) }],
  ])
}

function isAllowed(id: QuestionId, { set, authority }: Circumstances) {
  const question = set.questions.get(id)
  return question !== undefined && mayBeNotApplicable(question, authority)
}

/**
 * Undoes an operation: every answer of it that is still current goes back to its earlier value and keeps its current
 * note. The history keeps both values. Remarks that a file replaced come back too, unless they changed since. A second
 * call changes nothing. Refuses `nothing-to-undo` if every answer has changed since, and `not-applicable-here` if it
 * would restore a "Not applicable" that the question does not allow for this type of authority.
 *
 * @param now the current questions and type of authority; if absent, any "Not applicable" may come back
 */
export function takeBack<A extends Assessment>(
  assessment: A,
  operation: string,
  stamp: Stamp,
  now?: Circumstances,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const restored: [QuestionId, New][] = []
  for (const [id, standing] of Object.entries(assessment.answers)) {
    const { source, before } = originOf(standing)
    const remarks = remarksReplacedBy(standing, operation)
    const isGiven = source?.operation === operation && source.value !== undefined
    // The earlier answer is in a history document.
    if (!isGiven || (!before && standing.filed?.isCut)) {
      const { value, reason, votes } = standing
      if (remarks)
        restored.push([id as QuestionId, { ...remarks, value, reason, ...stamp, noted: true, ...(votes && { votes }) }])
      continue
    }
    if (before?.value === 'notApplicable' && now && !isAllowed(id as QuestionId, now)) {
      return refuse({ code: 'not-applicable-here', question: id as QuestionId })
    }
    const { value, reason, votes } = before ?? {}
    const beside = remarks ?? remarksOf(standing)
    restored.push([
      id as QuestionId,
      { ...beside, value, reason, ...stamp, undoes: operation, ...(votes && { votes }) },
    ])
  }
  if (restored.length > 0) return withStatements(assessment, restored)
  return isTakenBack(assessment, operation, stamp) ? assessment : refuse({ code: 'nothing-to-undo' })
}

function isTakenBack({ answers, merged }: Assessment, operation: string, stamp: Stamp): boolean {
  return (
    merged.some((one) => (one.operation === operation && one.isUndone) || one.operation === stamp.operation) ||
    Object.values(answers).some((standing) =>
      [...standing.earlier, standing].some((said) => said.undoes === operation || said.operation === stamp.operation),
    )
  )
}

/** The questions that an operation has answered or annotated, even if another statement has replaced its own. */
export function saidEver({ answers, merged }: Assessment, operation: string): readonly QuestionId[] {
  const named = merged.filter((one) => one.operation === operation).map(({ question }) => question)
  const listed = Object.keys(answers).filter((id) => isNamedIn(answers[id], operation)) as QuestionId[]
  return [...new Set([...listed, ...named])]
}

/** Whether an operation has answered or annotated this question, even if another statement has replaced its own. */
export function hasSaid({ answers, merged }: Assessment, operation: string, question: QuestionId): boolean {
  return (
    isNamedIn(answers[question], operation) ||
    merged.some((one) => one.operation === operation && one.question === question)
  )
}

/** The questions whose current statement is of this operation. */
export function saidIn(assessment: Assessment, operation: string): readonly QuestionId[] {
  const said: QuestionId[] = []
  for (const id in assessment.answers) {
    if (assessment.answers[id]?.operation === operation) said.push(id as QuestionId)
  }
  return said
}

function isNamedIn(standing: Answer | undefined, operation: string): boolean {
  return standing?.operation === operation || standing?.earlier.some((said) => said.operation === operation) === true
}

/**
 * Applies the person's changes since the card was `drawn`. A field that they did not change keeps its current remarks.
 */
function changedRemarks(remarks: Remarks, drawn: Remarks | undefined, standing: Remarks | undefined): Remarks {
  return {
    note: remarks.note === drawn?.note ? standing?.note : remarks.note,
    evidence: remarks.evidence === drawn?.evidence ? standing?.evidence : remarks.evidence,
  }
}

// A new value leaves the note and the evidence as they are; the reason belongs to the value.
const remarksOf = (standing: Answer | undefined): Remarks => ({ note: standing?.note, evidence: standing?.evidence })

function unlessFull<A extends Assessment>(before: A, said: readonly [QuestionId, New][]): A | Refusal {
  const after = withStatements(before, said)
  return isGrowthRefused(before, after) ? refuse({ code: 'record-full' }) : after
}

function withStatements<A extends Assessment>(assessment: A, said: readonly [QuestionId, New][]): A {
  // Idempotent: skips statements that this operation has already made.
  const fresh = said.filter(([question, { operation }]) => !hasSaid(assessment, operation, question))
  if (fresh.length === 0) return assessment
  const answers = { ...assessment.answers }
  let { merged, statements: nth } = assessment
  for (const [question, statement] of fresh) {
    nth += 1
    const grown = withStatement(answers[question], { ...statement, nth })
    answers[question] = grown.answer
    merged = remembered(merged, question, grown.merged)
  }
  return { ...assessment, answers, merged, statements: nth }
}
