// Loads the question sets that the bot serves: those in the settings, and every version of its own set.

import { fileURLToPath } from 'node:url'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { loadQuestionSets } from '../../questions/load-question-sets.ts'
import { wordingWarnings } from '../../questions/wording-warnings.ts'
import type { Log } from '../log.ts'

const own = fileURLToPath(new URL('../../questions/dma', import.meta.url))

/**
 * Loads the sets on offer, and every version of the bot's own set.
 *
 * @param folders the folders in QUESTION_SETS, the default one first; if absent, the bot offers its own set
 * @throws QuestionSetInvalid if one of them, or a version of the bot's own set, cannot be used
 */
export function servedSets(folders: readonly string[] | undefined, log: Pick<Log, 'warn'>): QuestionSets {
  const sets = loadQuestionSets(folders ?? [own], [own], (warning) => log.warn(warning))
  for (const set of sets.offered) for (const warning of wordingWarnings(set)) log.warn(warning)
  return sets
}
