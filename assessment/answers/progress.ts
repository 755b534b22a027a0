// How far an assessment has come, and which question comes next. Derived, never stored.

import type { Assessment } from '../assessment.ts'
import type { FunctionCode, PersonId, QuestionId } from '../ids.ts'
import type { KeyFunction, Question, QuestionSet } from '../question-set.ts'

/** The position of one question among those of its function and of the set, counted from 1. */
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

/**
 * The questions that a person answers in their own chat, in the set's order: all of a personal view, those of the
 * functions that they have taken in a council return.
 */
export function askedOf(set: QuestionSet, { team }: Assessment, person: PersonId): readonly QuestionId[] {
  const all = [...set.questions.values()]
  const asked = team ? all.filter(({ functionCode }) => team.owners[functionCode]?.person === person) : all
  return asked.map(({ id }) => id)
}

/** How many of these questions have an answer; of all the set's without the last argument. */
export function answeredCount(
  set: QuestionSet,
  assessment: Assessment,
  questions: Iterable<QuestionId> = set.questions.keys(),
): number {
  let count = 0
  for (const id of questions) count += Number(isAnswered(assessment, id))
  return count
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

/**
 * The next question without an answer after this one that the person is asked in their own chat, from the start again at
 * the end; none when all of theirs have one.
 */
export function nextOpen(
  set: QuestionSet,
  assessment: Assessment,
  person: PersonId,
  after?: QuestionId,
): QuestionId | undefined {
  return openAfter(set, after, (id) => !isAnswered(assessment, id), askedOf(set, assessment, person))
}

/** The first of these questions after one, in the set's order and from the start again at the end, that is wanted. */
export function openAfter(
  set: QuestionSet,
  after: QuestionId | undefined,
  isWanted: (id: QuestionId) => boolean,
  asked: readonly QuestionId[] = [...set.questions.keys()],
): QuestionId | undefined {
  const order = [...set.questions.keys()]
  const at = after === undefined ? -1 : order.indexOf(after)
  const later = asked.filter((id) => order.indexOf(id) > at)
  return [...later, ...asked].find(isWanted)
}

/** The question asked before this one of those that the person is asked; undefined for the first. */
export function questionBefore(asked: readonly QuestionId[], question: QuestionId): QuestionId | undefined {
  return asked[asked.indexOf(question) - 1]
}

/** The questions answered "Not sure" of those that the person is asked: those to come back to. */
export function unsureQuestions(set: QuestionSet, assessment: Assessment, person: PersonId): readonly QuestionId[] {
  return askedOf(set, assessment, person).filter((id) => assessment.answers[id]?.value === 'unsure')
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

/**
 * The question a person is at: the one they went to last if it is still theirs, else the first open one; none when
 * all of theirs are answered.
 */
export function whereIs(set: QuestionSet, assessment: Assessment, person: PersonId): Question | undefined {
  const place = assessment.places[person]?.question
  const isTheirs = place !== undefined && askedOf(set, assessment, person).includes(place)
  const id = isTheirs ? place : nextOpen(set, assessment, person)
  return id === undefined ? undefined : set.questions.get(id)
}
