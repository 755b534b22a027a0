// Finishing an assessment, and opening it again.

import { type Assessment, type Stamp, valuesOf } from '../assessment.ts'
import type { Council } from '../council.ts'
import type { Summary } from '../summary.ts'

/** Freezes the assessment with the figures it amounts to. Finishing what is finished changes nothing. */
export function submit(assessment: Assessment, council: Council, summary: Summary, stamp: Stamp): Assessment {
  if (assessment.submittedAt) return assessment
  const { at, by } = stamp
  const frozen = { at, by, council, targets: assessment.targets, values: valuesOf(assessment), summary }
  return { ...assessment, submittedAt: at, submissions: [...assessment.submissions, frozen] }
}

/** Opens a finished assessment again; what was frozen stays in its history. Opening what is open changes nothing. */
export function reopen(assessment: Assessment): Assessment {
  if (!assessment.submittedAt) return assessment
  return { ...assessment, submittedAt: undefined }
}
