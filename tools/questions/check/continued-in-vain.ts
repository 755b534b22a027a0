// Finds questions that claim to continue a question that the previous version does not have.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { SetFault } from '../../../questions/question-set-invalid.ts'

/** One fault for each question of `set` whose `was` names no question of the `older` version. */
export function continuedInVain(set: QuestionSet, older: QuestionSet): readonly SetFault[] {
  return [...set.questions.values()].flatMap(({ id, was }) =>
    was === undefined || was === 'new' || older.questions.has(was)
      ? []
      : [{ file: 'set.yml', where: id, fault: `continues ${was}, which version ${older.version} does not have` }],
  )
}
