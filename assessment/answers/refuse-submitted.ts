// Refuses changes to a submitted assessment.

import type { Assessment } from '../assessment.ts'
import { type Refusal, refuse } from '../problem.ts'

/**
 * The refusal of a change to a submitted assessment.
 *
 * @returns `assessment-submitted` with the time of the submission; undefined while the assessment is open
 */
export function refusalOnceSubmitted({ submittedAt }: Pick<Assessment, 'submittedAt'>): Refusal | undefined {
  return submittedAt === undefined ? undefined : refuse({ code: 'assessment-submitted', at: submittedAt })
}
