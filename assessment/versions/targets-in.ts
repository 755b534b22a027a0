// Carries target levels over to another question set or version.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'

/** The targets of functions and levels that the set has. */
export const targetsIn = (
  { functionsByCode, levels }: QuestionSet,
  targets: Assessment['targets'],
): Assessment['targets'] =>
  Object.fromEntries(Object.entries(targets).filter(([code, level]) => functionsByCode.has(code) && level <= levels))
