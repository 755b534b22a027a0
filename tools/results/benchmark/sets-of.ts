// Loads the question sets that a benchmark command works with.

import type { QuestionSets } from '../../../assessment/versions/question-sets.ts'
import { servedSets } from '../../../bot/process/served-sets.ts'
import type { Environment } from '../../../bot/settings/environment.ts'

/** The folders of the question sets: those given, or QUESTION_SETS, or the bot's own. */
export function setsOf(folder: string | undefined, env: Environment): QuestionSets {
  const named = folder ?? env.QUESTION_SETS
  const folders = named?.split(',').map((each) => each.trim())
  return servedSets(named ? folders : undefined, { warn() {} })
}
