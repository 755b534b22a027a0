// Lists the changes from one version of a question set to another.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import { compareSets } from '../../../assessment/versions/compare-sets.ts'
import { compareVersions } from '../../../assessment/versions/compare-versions.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import type { Outcome } from '../../command/outcome.ts'
import { continuedInVain } from '../check/continued-in-vain.ts'
import { comparisonInWords } from './in-words.ts'
import { storedAnswers } from './stored-answers.ts'

/** Compares the sets in two folders. Exits with 0 even if a named store cannot be read. Throws QuestionSetInvalid. */
export async function diffFolders(oldFolder: string, newFolder: string, env: Environment): Promise<Outcome> {
  const [old, next] = [loadQuestionSet(oldFolder), loadQuestionSet(newFolder)]
  const comparison = compareSets(old, next)
  const { figures, fault } = await storedAnswers(old, comparison, env)
  const out = [comparisonInWords(old, next, comparison), ...(figures === undefined ? [] : [printable(figures)])].join(
    '\n',
  )
  const remarks = [...skippedVersions(old, next), ...(fault === undefined ? [] : [printable(fault)])]
  return { exitCode: 0, out, ...(remarks.length > 0 && { err: remarks.join('\n') }) }
}

// A version's `was` refers only to questions of the previous version.
function skippedVersions(old: QuestionSet, next: QuestionSet): readonly string[] {
  const order = old.id === next.id ? compareVersions(old.version, next.version) : 0
  if (order === 0) return []
  const lost = order < 0 ? continuedInVain(next, old) : continuedInVain(old, next)
  const remark = `Questions that continue one which the older version lacks: ${lost.length}. Is there a version between them?`
  return lost.length === 0 ? [] : [`${remark} They count as new and gone.`]
}
