// The catalogue of question set versions that a copy of the bot serves.

import type { Assessment } from '../assessment.ts'
import type { QuestionSet } from '../question-set.ts'
import { compareVersions } from './compare-versions.ts'
import { unservedSet } from './unserved-set.ts'

/** The id and version of a question set, as an assessment keeps them. */
type QuestionSetName = Assessment['questionSet']

/** The question sets that this copy of the bot serves. Made once, at start-up. */
export type QuestionSets = {
  /** The set that a new assessment uses unless its starter chooses another. */
  readonly newest: QuestionSet
  /** The sets that a new assessment may use: `newest` first, then the newest version of each other set on offer. */
  readonly offered: readonly QuestionSet[]
  /** The version with this id and version; undefined if this copy does not serve it. */
  readonly find: (name: QuestionSetName) => QuestionSet | undefined
  /** The served versions of the set with this id, the oldest first. */
  readonly versionsOf: (id: string) => readonly QuestionSet[]
}

/**
 * Makes the catalogue.
 *
 * @param offered the versions that new assessments use, the usual one first; at least one
 * @param others more served versions, in any order
 */
export function questionSets(offered: readonly QuestionSet[], others: readonly QuestionSet[] = []): QuestionSets {
  const [newest] = offered
  if (!newest) throw new RangeError('A bot serves at least one question set.')
  const byName = new Map([...others, ...offered].map((set) => [nameOf(set), set]))
  const byId = Map.groupBy(byName.values(), ({ id }) => id)
  const versions = new Map([...byId].map(([id, sets]) => [id, sets.toSorted(byVersion)]))
  return {
    newest,
    offered,
    find: (name) => byName.get(nameOf(name)),
    versionsOf: (id) => versions.get(id) ?? [],
  }
}

/** The offered set with this id; the only one, if there is no choice. Undefined if the person must choose first. */
export function chosenSet({ newest, offered }: QuestionSets, id: string | undefined): QuestionSet | undefined {
  return offered.length === 1 ? newest : offered.find((set) => set.id === id)
}

/**
 * The question set of this assessment: the version that it was started with or moved to. If this copy does not serve
 * that version, a set without questions: see `isServed`.
 */
export const setOf = (sets: QuestionSets, { questionSet }: Pick<Assessment, 'questionSet'>): QuestionSet =>
  sets.find(questionSet) ?? unservedSet(questionSet)

const nameOf = ({ id, version }: QuestionSetName): string => JSON.stringify([id, version])

const byVersion = (a: QuestionSet, b: QuestionSet) => compareVersions(a.version, b.version)
