// Lets a second member confirm an answer of a council return on review.

import { type Answer, sayingOf, statementAt } from '../answers/answer.ts'
import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Stamp } from '../assessment.ts'
import type { PersonId, QuestionId } from '../ids.ts'
import { type Refusal, refuse } from '../problem.ts'
import { type CouncilReturn, onceOnly } from './roles.ts'

/** Whether an answer has a value that a second member can confirm, and no confirmation yet. */
export const isConfirmable = ({ value, confirmed }: Answer): boolean =>
  value !== undefined && value !== 'unsure' && confirmed === undefined

/** Whether this person gave the current answer, so that they cannot confirm it. */
export const isGiver = (answer: Answer, person: PersonId): boolean => sayingOf(answer).by === person

/**
 * Confirms the answer of revision `seen`, or with `confirmed: false` removes the person's own confirmation. Keeps an
 * existing confirmation. Refuses `assessment-submitted`, `own-answer` for the member who gave the answer, and
 * `nothing-to-confirm` if it has changed since the card was drawn.
 */
export function confirmAnswer(
  assessment: CouncilReturn,
  { question, seen, confirmed }: { readonly question: QuestionId; readonly seen: number; readonly confirmed: boolean },
  stamp: Stamp,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const closed = refusalOnceSubmitted(assessment)
    if (closed) return closed
    const standing = assessment.answers[question]
    const shown = statementAt(standing, seen)
    if (!standing?.value || standing.value === 'unsure' || standing.value !== shown?.value) {
      return refuse({ code: 'nothing-to-confirm' })
    }
    if (!confirmed) return withoutConfirmation(assessment, question, standing, stamp.by)
    if (isGiver(standing, stamp.by)) return refuse({ code: 'own-answer' })
    return standing.confirmed ? assessment : withAnswer(assessment, question, { ...standing, confirmed: { ...stamp } })
  })
}

/** Removes a confirmation. Only the member who confirmed may do it. */
function withoutConfirmation(
  assessment: CouncilReturn,
  question: QuestionId,
  { confirmed, ...answer }: Answer,
  person: PersonId,
): CouncilReturn {
  return confirmed?.by === person ? withAnswer(assessment, question, answer) : assessment
}

const withAnswer = (assessment: CouncilReturn, question: QuestionId, answer: Answer): CouncilReturn => ({
  ...assessment,
  answers: { ...assessment.answers, [question]: answer },
})
