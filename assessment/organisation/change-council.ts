// Moves an open assessment to another council of its tenant.

import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Assessment, Submission } from '../assessment.ts'
import type { Council } from '../council.ts'
import type { Refusal } from '../problem.ts'
import type { QuestionSet } from '../question-set.ts'
import { notApplicableElsewhere } from '../settings.ts'

/** The council that an assessment moves to. `stated` holds the deployment's particulars of it. */
type Destination = { readonly id: string; readonly council: Council; readonly stated: Council }

/**
 * Moves the assessment to that council and gives it the council's particulars. Answers, targets and plan stay. Earlier
 * submissions stay with the earlier council. Refuses if the assessment is submitted, or if it has a "Not applicable"
 * that the new type of authority does not allow. Returns `assessment` itself if it already belongs to that council.
 */
export function changeCouncil<A extends Assessment>(assessment: A, set: QuestionSet, to: Destination): A | Refusal {
  if (assessment.organisationId === to.id) return assessment
  const refusal =
    refusalOnceSubmitted(assessment) ??
    notApplicableElsewhere(assessment, set, { ...to.council, ...to.stated }.authority)
  if (refusal) return refusal
  const { organisationId, team } = assessment
  const { notCounted: _ofTheOther, choice: _amongItsReturns, ...kept } = team ?? {}
  return {
    ...assessment,
    ...(team && { team: kept as typeof team }),
    organisationId: to.id,
    council: to.council,
    submissions: assessment.submissions.map((submission) => ({ organisationId, ...submission })),
  }
}

/** The submissions in an assessment that were made for its current council. */
export const submissionsOf = ({ submissions, organisationId }: Assessment): readonly Submission[] =>
  submissions.filter((submission) => (submission.organisationId ?? organisationId) === organisationId)
