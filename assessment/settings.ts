// The settings that the owner of an assessment may change: its name, the council's particulars, target levels, a due
// day.

import { mayBeNotApplicable } from './answers/answering.ts'
import { refusalOnceSubmitted } from './answers/refuse-submitted.ts'
import type { Assessment } from './assessment.ts'
import type { Council } from './council.ts'
import type { FunctionCode, QuestionId } from './ids.ts'
import { isFirstOrganisation } from './organisation/tenant-councils.ts'
import { type Refusal, refuse } from './problem.ts'
import type { QuestionSet } from './question-set.ts'

/** The settings of one assessment. An absent field is not set. */
export type AssessmentSettings = {
  readonly name?: string
  readonly council: Council
  readonly targets: Readonly<Record<FunctionCode, number>>
  readonly due?: string
}

/** The current settings of an assessment. */
export function settingsOf({ name, council, targets, due }: Assessment): AssessmentSettings {
  return { name, council, targets, due }
}

/**
 * Replaces the settings. Refuses a type of authority that does not allow an existing "Not applicable", and never
 * changes such an answer.
 */
export function configure<A extends Assessment>(
  assessment: A,
  set: QuestionSet,
  settings: AssessmentSettings,
): A | Refusal {
  const closed = refusalOnceSubmitted(assessment)
  if (closed) return closed
  const { authority } = settings.council
  const elsewhere =
    authority === assessment.council.authority ? undefined : notApplicableElsewhere(assessment, set, authority)
  if (elsewhere) return elsewhere
  const { name, council, targets, due } = settings
  return { ...assessment, name, council, targets, due }
}

/** Refuses a type of authority that does not allow an existing "Not applicable"; undefined if it allows all of them. */
export function notApplicableElsewhere(
  assessment: Assessment,
  set: QuestionSet,
  authority: Council['authority'],
): Refusal | undefined {
  const questions = notApplicableAnswers(assessment).filter((id) => {
    const question = set.questions.get(id)
    return question && !mayBeNotApplicable(question, authority)
  })
  return questions.length > 0 ? refuse({ code: 'not-applicable-elsewhere', questions }) : undefined
}

function notApplicableAnswers({ answers }: Assessment): readonly QuestionId[] {
  return Object.keys(answers).filter((id) => answers[id]?.value === 'notApplicable') as QuestionId[]
}

/**
 * The particulars that the deployment sets for an assessment's council. They apply only to the tenant's first council.
 */
export const statedFor = ({ organisationId }: Pick<Assessment, 'organisationId'>, deployment: Council): Council =>
  isFirstOrganisation(organisationId) ? deployment : {}

/** The council's particulars. Those of the deployment override those of the assessment. */
export function councilOf(assessment: Assessment, deployment: Council): Council {
  return { ...assessment.council, ...statedFor(assessment, deployment) }
}
