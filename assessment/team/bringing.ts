// Brings one officer's own answers into the open questions of a function that they answer for the council.

import type { AnswerValue } from '../answers/answer.ts'
import { answer, mayBeNotApplicable } from '../answers/answering.ts'
import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Assessment, Stamp } from '../assessment.ts'
import type { AuthorityType } from '../council.ts'
import { isRefusal, type Refusal } from '../problem.ts'
import type { KeyFunction, Question } from '../question-set.ts'

/** An answer of the personal view that can fill an open question. Notes and links stay in the view: they are private. */
export type Brought = { readonly question: Question; readonly value: AnswerValue; readonly reason?: string }

/** The answers that can be brought, and the number that stay in the view, by reason. */
export type Bringable = {
  readonly brought: readonly Brought[]
  /** The question has an answer in the return, which stays. */
  readonly answered: number
  /** "Not sure" leaves the question open. */
  readonly unsure: number
  /** "Not applicable" that this council may not answer. */
  readonly notAllowed: number
}

/** Whether both are answers to the same version of the same question set. */
export const isSameSet = (one: Assessment, other: Assessment): boolean =>
  one.questionSet.id === other.questionSet.id && one.questionSet.version === other.questionSet.version

/**
 * Finds the answers to a function that can be brought from a view into a return.
 *
 * @param authority the type of the return's council
 */
export function bringable(
  { questions }: KeyFunction,
  view: Assessment,
  target: Assessment,
  authority: AuthorityType | undefined,
): Bringable {
  const brought: Brought[] = []
  const left = { answered: 0, unsure: 0, notAllowed: 0 }
  for (const question of questions) {
    const own = view.answers[question.id]
    if (own?.value === undefined) continue
    if (target.answers[question.id]?.value !== undefined) left.answered += 1
    else if (own.value === 'unsure') left.unsure += 1
    else if (own.value === 'notApplicable' && !mayBeNotApplicable(question, authority)) left.notAllowed += 1
    else brought.push({ question, value: own.value, ...(own.reason !== undefined && { reason: own.reason }) })
  }
  return { brought, ...left }
}

/**
 * Fills the open questions with these answers, in one operation that one Undo takes back. Each is the answer of the stamp's
 * person. Brings all of them, or refuses and brings none. A question that has an answer by now keeps it.
 */
export function bringAnswers<A extends Assessment>(
  target: A,
  brought: readonly Brought[],
  stamp: Stamp,
  authority: AuthorityType | undefined,
): A | Refusal {
  const closed = refusalOnceSubmitted(target)
  if (closed) return closed
  let filled = target
  for (const said of brought) {
    const standing = target.answers[said.question.id]
    if (standing?.value !== undefined) continue
    const outcome = answer(filled, { ...said, seen: standing?.revision ?? 0 }, stamp, authority)
    if (isRefusal(outcome)) return outcome
    filled = outcome
  }
  return filled
}
