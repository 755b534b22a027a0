// How far an assessment has come, and which question comes next. Derived, never stored.

import type { Assessment } from './assessment.ts'
import type { FunctionCode, PersonId, QuestionId } from './ids.ts'
import type { KeyFunction, Question, QuestionSet } from './question-set.ts'

/** Where one question stands: the n-th of its function's and of the set's questions, counted from 1. */
export type Position = {
  readonly inFunction: number
  readonly ofFunction: number
  readonly inSet: number
  readonly ofSet: number
}

export type FunctionProgress = {
  readonly code: FunctionCode
  readonly questions: number
  /** With any answer, "Not sure" among them. */
  readonly answered: number
  readonly unsure: number
}

const isAnswered = ({ answers }: Assessment, id: QuestionId) => answers[id]?.value !== undefined

/** The function with this code; undefined for a code that the set does not have. */
export function functionOf(set: QuestionSet, code: FunctionCode): KeyFunction | undefined {
  return set.functions.find((candidate) => candidate.code === code)
}

/** The progress of each function, in the set's order. */
export function progress(set: QuestionSet, assessment: Assessment): readonly FunctionProgress[] {
  return set.functions.map(({ code, questions }) => ({
    code,
    questions: questions.length,
    answered: questions.filter(({ id }) => isAnswered(assessment, id)).length,
    unsure: questions.filter(({ id }) => assessment.answers[id]?.value === 'unsure').length,
  }))
}

/** How many of the set's questions have an answer. */
export function answeredCount(set: QuestionSet, assessment: Assessment): number {
  return set.questions.keys().reduce((count, id) => count + Number(isAnswered(assessment, id)), 0)
}

/** Whether every question of the function has an answer. */
export function functionAnswered(assessment: Assessment, { questions }: KeyFunction): boolean {
  return questions.every(({ id }) => isAnswered(assessment, id))
}

export function positionOf(set: QuestionSet, question: Question): Position {
  const all = [...set.questions.keys()]
  const siblings = functionOf(set, question.functionCode)?.questions ?? []
  return {
    inFunction: siblings.findIndex(({ id }) => id === question.id) + 1,
    ofFunction: siblings.length,
    inSet: all.indexOf(question.id) + 1,
    ofSet: all.length,
  }
}

/** The next question without an answer after this one, from the start again at the end; none when all have one. */
export function nextOpen(set: QuestionSet, assessment: Assessment, after?: QuestionId): QuestionId | undefined {
  const all = [...set.questions.keys()]
  const from = after === undefined ? 0 : all.indexOf(after) + 1
  return [...all.slice(from), ...all.slice(0, from)].find((id) => !isAnswered(assessment, id))
}

/** The question asked before this one; undefined for the first. */
export function questionBefore(set: QuestionSet, question: QuestionId): QuestionId | undefined {
  const all = [...set.questions.keys()]
  return all[all.indexOf(question) - 1]
}

/** The questions answered "Not sure", in the set's order: those to come back to. */
export function unsureQuestions(set: QuestionSet, assessment: Assessment): readonly QuestionId[] {
  return [...set.questions.keys()].filter((id) => assessment.answers[id]?.value === 'unsure')
}

/**
 * Whether the two levels below this question's were all answered without a single Yes: then the rest of
 * the function is likely to be No, and the card offers to say so at once.
 */
export function twoLevelsWithoutYes(set: QuestionSet, assessment: Assessment, question: Question): boolean {
  if (question.level < 3) return false
  const below = (functionOf(set, question.functionCode)?.questions ?? []).filter(
    ({ level }) => level === question.level - 1 || level === question.level - 2,
  )
  return below.every(({ id }) => isAnswered(assessment, id) && assessment.answers[id]?.value !== 'yes')
}

/** The question a person is at: the one they went to last, or else the first open one; none when all are answered. */
export function whereIs(set: QuestionSet, assessment: Assessment, person: PersonId): Question | undefined {
  const id = assessment.places[person]?.question ?? nextOpen(set, assessment)
  return id === undefined ? undefined : (set.questions.get(id) ?? set.questions.get(nextOpen(set, assessment) ?? id))
}
