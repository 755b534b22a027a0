// Checks whether an assessment uses a certain version of a question set.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'

/** Compares the set's id and version; nothing else tells two versions apart. */
export const isVersion = (
  { questionSet: { id, version } }: Pick<Assessment, 'questionSet'>,
  set: Pick<QuestionSet, 'id' | 'version'>,
): boolean => id === set.id && version === set.version
