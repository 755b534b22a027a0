// Finds the question set of a submission, which keeps its version.

import type { Submission } from '../../assessment/assessment.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { View } from './frame.ts'

/**
 * The set of this submission; undefined if this copy of the bot does not serve that version. It then has no figures.
 */
export function submissionSet(
  { find, set }: Pick<View, 'find' | 'set'>,
  { questionSet: { id, version } }: Submission,
): QuestionSet | undefined {
  const found = find?.({ id, version })
  if (found) return found
  return set.id === id && set.version === version && isServed(set) ? set : undefined
}
