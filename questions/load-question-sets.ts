// Loads every version of the question sets that a copy of the bot serves.

import { resolve } from 'node:path'
import type { QuestionSet } from '../assessment/question-set.ts'
import { type QuestionSets, questionSets } from '../assessment/versions/question-sets.ts'
import { loadQuestionSet, loadVersion } from './load-question-set.ts'
import { setMeaning } from './meaning.ts'
import { QuestionSetInvalid } from './question-set-invalid.ts'
import { newestVersion, versionsIn } from './versions.ts'

/**
 * Loads the sets of these folders. Each folder holds one version, or the versions of a set.
 *
 * @param offered folders whose newest versions new assessments use, the default one first
 * @param served folders whose versions only existing assessments use
 * @param warn is called with a line for each text that a comment cuts, in the newest versions of `offered` only
 * @throws QuestionSetInvalid if a version has a fault, or if two folders hold the same version with different meanings
 */
export function loadQuestionSets(
  offered: readonly string[],
  served: readonly string[] = [],
  warn: (line: string) => void = () => {},
): QuestionSets {
  const loaded = new Map<string, QuestionSet>()
  /** Reads each folder once, even if it is both offered and served. */
  function once(folder: string, load: () => QuestionSet): QuestionSet {
    const place = resolve(folder)
    const set = loaded.get(place) ?? load()
    loaded.set(place, set)
    return set
  }
  const newest = offered.map((folder) =>
    once(newestVersion(folder)?.folder ?? folder, () => loadQuestionSet(folder, warn)),
  )
  const older = [...offered, ...served].flatMap((folder) => {
    const versions = versionsIn(folder)
    if (versions.length === 0) return [{ folder, set: once(folder, () => loadQuestionSet(folder)) }]
    return versions.map((each) => ({ folder, set: once(each.folder, () => loadVersion(folder, each.version)) }))
  })
  const known = new Map<string, QuestionSet>()
  for (const { folder, set } of [...newest.map((set, nth) => ({ folder: offered[nth] ?? '', set })), ...older]) {
    const name = `${set.id} ${set.version}`
    const other = known.get(name)
    if (other && other !== set && setMeaning(other) !== setMeaning(set)) {
      const fault = `is ${name}, which another folder holds with another meaning`
      throw new QuestionSetInvalid(folder, [{ file: 'set.yml', where: 'version', fault }])
    }
    if (!other) known.set(name, set)
  }
  return questionSets(firstOfEach(newest), [...known.values()])
}

// If two versions of one set are offered, the first one is used.
const firstOfEach = (sets: readonly QuestionSet[]): readonly QuestionSet[] =>
  sets.filter(({ id }, nth) => sets.findIndex((other) => other.id === id) === nth)
