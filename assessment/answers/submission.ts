// Submits an assessment, and opens it again.

import { type Assessment, type Stamp, type Submission, valuesOf } from '../assessment.ts'
import type { Council } from '../council.ts'
import { mergeWindow, most } from '../limits.ts'

/**
 * Freezes the answers of an assessment. Changes nothing if it is already submitted. A person's third submission within
 * ten minutes replaces the second, so that repeated presses cannot fill the record.
 */
export function submit<A extends Assessment>(assessment: A, council: Council, stamp: Stamp): A {
  if (assessment.submittedAt) return assessment
  const { at, by } = stamp
  const { submissions, targets, questionSet } = assessment
  const left = Object.entries(assessment.team?.leftOut ?? {}).map(([code, { reason }]) => [code, reason])
  const frozen = {
    ...{ at, by, council, targets, values: valuesOf(assessment), questionSet },
    ...(left.length > 0 && { leftOut: Object.fromEntries(left) }),
  }
  const before = isReplaced(assessment, frozen) ? submissions.slice(0, -1) : submissions
  const { team } = assessment
  const { draft: _over, ...kept } = team ?? {}
  return {
    ...assessment,
    ...(team?.draft && { team: kept as typeof team }),
    submittedAt: at,
    submissions: [...before, frozen],
  }
}

function isReplaced({ submissions, historyDocuments }: Assessment, { at, by }: Submission): boolean {
  // No history document is left to move submissions to.
  if (historyDocuments >= most.historyDocuments && submissions.length >= most.submissions) return true
  const isQuick = (one: Submission | undefined) =>
    one?.by === by && Math.abs(Date.parse(at) - Date.parse(one.at)) <= mergeWindow
  return isQuick(submissions.at(-1)) && isQuick(submissions.at(-2))
}

/** Opens a submitted assessment again; the submission stays in its history. An open assessment stays as it is. */
export function reopen<A extends Assessment>(assessment: A): A {
  if (!assessment.submittedAt) return assessment
  return { ...assessment, submittedAt: undefined }
}
