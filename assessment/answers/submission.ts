// Finishing an assessment, and opening it again.

import { type Assessment, type Stamp, valuesOf } from '../assessment.ts'
import type { Council } from '../council.ts'

/** Freezes the answers of an assessment. Finishing a finished one changes nothing. */
export function submit(assessment: Assessment, council: Council, stamp: Stamp): Assessment {
  if (assessment.submittedAt) return assessment
  const { at, by } = stamp
  const { targets, questionSet } = assessment
  const frozen = { at, by, council, targets, values: valuesOf(assessment), questionSet }
  return { ...assessment, submittedAt: at, submissions: [...assessment.submissions, frozen] }
}

/** Opens a finished assessment again; what was frozen stays in its history. Opening what is open changes nothing. */
export function reopen(assessment: Assessment): Assessment {
  if (!assessment.submittedAt) return assessment
  return { ...assessment, submittedAt: undefined }
}
