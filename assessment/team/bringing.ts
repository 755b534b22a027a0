// Copies an officer's answers from their personal view to the open questions of a function in a council return.

import type { AnswerValue } from '../answers/answer.ts'
import { answer, mayBeNotApplicable } from '../answers/answering.ts'
import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Assessment, Stamp } from '../assessment.ts'
import type { AuthorityType } from '../council.ts'
import { isRefusal, type Refusal } from '../problem.ts'
import type { KeyFunction, Question } from '../question-set.ts'

/** An answer of the personal view that can fill an open question. Notes and links are private and are not copied. */
export type Brought = { readonly question: Question; readonly value: AnswerValue; readonly reason?: string }

/** The answers that can be copied, and the numbers of those that cannot, by reason. */
export type Bringable = {
  readonly brought: readonly Brought[]
  /** The question already has an answer in the return. */
  readonly answered: number
  /** "Not sure" leaves the question open. */
  readonly unsure: number
  /** The answer is "Not applicable", which this council may not give. */
  readonly notAllowed: number
}

/** Whether both are answers to the same version of the same question set. */
export const isSameSet = (one: Assessment, other: Assessment): boolean =>
  one.questionSet.id === other.questionSet.id && one.questionSet.version === other.questionSet.version

/**
 * Finds a view's answers to a function that can be copied to a return.
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
 * Fills open questions with these answers, in one operation that one Undo takes back. The stamp's person gives each
 * answer. Copies all or, on a refusal, none. A question that has been answered meanwhile keeps its answer.
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
