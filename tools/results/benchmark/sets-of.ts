// Loads the question sets for a benchmark command.

import type { QuestionSets } from '../../../assessment/versions/question-sets.ts'
import { servedSets } from '../../../bot/process/served-sets.ts'
import type { Environment } from '../../../bot/settings/environment.ts'

/** The question sets in the given folders, else in QUESTION_SETS, else the bot's own. */
export function setsOf(folder: string | undefined, env: Environment): QuestionSets {
  const named = folder ?? env.QUESTION_SETS
  const folders = named?.split(',').map((each) => each.trim())
  return servedSets(named ? folders : undefined, { warn() {} })
}
