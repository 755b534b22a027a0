// Derives how far an assessment has come, and which question comes next.

import type { Assessment } from '../assessment.ts'
import type { FunctionCode, PersonId, QuestionId } from '../ids.ts'
import type { KeyFunction, Position, Question, QuestionSet } from '../question-set.ts'
import { isLeftOut } from '../team/team.ts'

export type FunctionProgress = {
  readonly code: FunctionCode
  readonly questions: number
  /** Questions with any answer, "Not sure" included. */
  readonly answered: number
  readonly unsure: number
}

const isAnswered = ({ answers }: Assessment, id: QuestionId) => answers[id]?.value !== undefined

/** The function with this code; undefined for a code that the set does not have. */
export function functionOf(set: QuestionSet, code: FunctionCode): KeyFunction | undefined {
  return set.functionsByCode.get(code)
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
 * The questions that a person answers in their own chat, in the set's order. In a personal view these are all
 * questions; in a council return, those of the person's functions that are not left out.
 */
export function askedOf(set: QuestionSet, { team }: Assessment, person: PersonId): readonly QuestionId[] {
  if (!team) return set.order
  const own = set.functions.filter(({ code }) => team.owners[code]?.person === person && !isLeftOut(team, code))
  return own.flatMap(({ questions }) => questions.map(({ id }) => id))
}

/** Counts the answered questions among these, by default among the whole set. */
export function answeredCount(
  set: QuestionSet,
  assessment: Assessment,
  questions: readonly QuestionId[] = set.order,
): number {
  let count = 0
  for (const id of questions) count += Number(isAnswered(assessment, id))
  return count
}

/** True if every question of the function has an answer. */
export function functionAnswered(assessment: Assessment, { questions }: KeyFunction): boolean {
  return questions.every(({ id }) => isAnswered(assessment, id))
}

/** The position of a question. Throws a RangeError if the set does not have it: that is a bug. */
export function positionOf(set: QuestionSet, { id }: Pick<Question, 'id'>): Position {
  const position = set.positions.get(id)
  if (!position) throw new RangeError(`The question set has no question ${id}.`)
  return position
}

/**
 * The person's next unanswered question in their own chat after this one. Continues from the first after the last.
 * `undefined` if all have an answer.
 */
export function nextOpen(
  set: QuestionSet,
  assessment: Assessment,
  person: PersonId,
  after?: QuestionId,
): QuestionId | undefined {
  return openAfter(set, after, (id) => !isAnswered(assessment, id), askedOf(set, assessment, person))
}

/** The first wanted question after this one, in the set's order. Continues from the first after the last. */
export function openAfter(
  set: QuestionSet,
  after: QuestionId | undefined,
  isWanted: (id: QuestionId) => boolean,
  asked: readonly QuestionId[] = set.order,
): QuestionId | undefined {
  const indexOf = (id: QuestionId) => set.positions.get(id)?.inSet ?? 0
  const start = after === undefined ? 0 : indexOf(after)
  let earlier: QuestionId | undefined
  for (const id of asked) {
    const isLater = indexOf(id) > start
    if (!isLater && earlier !== undefined) continue
    if (!isWanted(id)) continue
    if (isLater) return id
    earlier = id
  }
  return earlier
}

/** The question before this one among `asked`; `undefined` for the first. */
export function questionBefore(asked: readonly QuestionId[], question: QuestionId): QuestionId | undefined {
  return asked[asked.indexOf(question) - 1]
}

/** The person's questions in their own chat with the answer "Not sure". */
export function unsureQuestions(set: QuestionSet, assessment: Assessment, person: PersonId): readonly QuestionId[] {
  return askedOf(set, assessment, person).filter((id) => assessment.answers[id]?.value === 'unsure')
}

/**
 * True if the two levels below this question's are all answered without a single Yes. Then the rest of the function is
 * likely to be No, and the card offers to say so at once.
 */
export function twoLevelsWithoutYes(set: QuestionSet, assessment: Assessment, question: Question): boolean {
  if (question.level < 3) return false
  const below = (functionOf(set, question.functionCode)?.questions ?? []).filter(
    ({ level }) => level === question.level - 1 || level === question.level - 2,
  )
  return below.every(({ id }) => isAnswered(assessment, id) && assessment.answers[id]?.value !== 'yes')
}

/**
 * The person's current question: the one they went to last, if it is still theirs, else the first open one; none when
 * all of theirs are answered.
 */
export function whereIs(set: QuestionSet, assessment: Assessment, person: PersonId): Question | undefined {
  const place = assessment.places[person]?.question
  const isTheirs = place !== undefined && askedOf(set, assessment, person).includes(place)
  const id = isTheirs ? place : nextOpen(set, assessment, person)
  return id === undefined ? undefined : set.questions.get(id)
}
