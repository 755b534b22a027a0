// Loads the question sets that the bot serves: those that the settings offer, and every version of its own.

import { fileURLToPath } from 'node:url'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { loadQuestionSets } from '../../questions/load-question-sets.ts'
import { wordingWarnings } from '../../questions/wording-warnings.ts'
import type { Log } from '../log.ts'

const own = fileURLToPath(new URL('../../questions/dma', import.meta.url))

/**
 * @param folders those that QUESTION_SETS names, the usual one first; without any, the bot's own set is offered
 * @throws QuestionSetInvalid if one of them, or a version of its own, cannot be used
 */
export function servedSets(folders: readonly string[] | undefined, log: Pick<Log, 'warn'>): QuestionSets {
  const sets = loadQuestionSets(folders ?? [own], [own], (warning) => log.warn(warning))
  for (const set of sets.offered) for (const warning of wordingWarnings(set)) log.warn(warning)
  return sets
}
