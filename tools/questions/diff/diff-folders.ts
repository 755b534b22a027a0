// Says what changed from one version of a question set to another.

import type { Environment } from '../../../bot/settings/environment.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import type { Outcome } from '../outcome.ts'
import { compareSets } from './compare-sets.ts'
import { inWords } from './in-words.ts'
import { storedAnswers } from './stored-answers.ts'

/** Compares the sets in two folders. Exits with 0, also if a named store cannot be read. Throws QuestionSetInvalid. */
export async function diffFolders(oldFolder: string, newFolder: string, env: Environment): Promise<Outcome> {
  const [old, next] = [loadQuestionSet(oldFolder), loadQuestionSet(newFolder)]
  const comparison = compareSets(old, next)
  const { figures, fault } = await storedAnswers(old, comparison, env)
  const out = [inWords(old, next, comparison), ...(figures === undefined ? [] : [printable(figures)])].join('\n')
  return { exitCode: 0, out, ...(fault !== undefined && { err: printable(fault) }) }
}
