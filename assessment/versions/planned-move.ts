// Plans a move to another version of the question set: the answers to keep, and the questions to ask again.

import type { Assessment } from '../assessment.ts'
import type { QuestionId } from '../ids.ts'
import type { QuestionSet } from '../question-set.ts'
import { type Comparison, compareAlong } from './compare-sets.ts'
import { compareVersions } from './compare-versions.ts'
import type { MovePlan } from './move-plan.ts'
import { type QuestionSets, setOf } from './question-sets.ts'
import { isServed } from './unserved-set.ts'

/** The plan of a move, with everything that its preview shows. */
export type PreviewedMove = MovePlan & { readonly comparison: Comparison }

/**
 * The newer version that an assessment can move to: the version for new assessments of the set, or else the newest
 * served one. `undefined` if there is none, or if the current version is not served.
 */
export function newerVersion(sets: QuestionSets, assessment: Pick<Assessment, 'questionSet'>): QuestionSet | undefined {
  const { id, version } = assessment.questionSet
  const to = sets.offered.find((set) => set.id === id) ?? sets.versionsOf(id).at(-1)
  const isNewer = to !== undefined && compareVersions(to.version, version) > 0
  return isNewer && sets.find({ id, version }) ? to : undefined
}

/** The plan for moving an assessment to its newer version; undefined if there is none. */
export function movePlan(sets: QuestionSets, assessment: Pick<Assessment, 'questionSet'>): PreviewedMove | undefined {
  const to = newerVersion(sets, assessment)
  return to && planBetween(sets, setOf(sets, assessment), to)
}

/** The plan for moving from one served version of a set to a newer one, step by step through the versions between. */
export function planBetween(sets: QuestionSets, from: QuestionSet, to: QuestionSet): PreviewedMove {
  const known = made.get(from)?.get(to)
  if (known) return known
  const between = sets
    .versionsOf(from.id)
    .filter(({ version }) => compareVersions(from.version, version) < 0 && compareVersions(version, to.version) < 0)
  const comparison = compareAlong([from, ...between.filter(isServed), to])
  const reworded = new Set(comparison.reworded.map(({ after }) => after.id))
  const continued = new Map<QuestionId, QuestionId>(comparison.pairs.map(({ before, after }) => [after.id, before.id]))
  const kept = new Map([...continued].filter(([id]) => !reworded.has(id)))
  const plan = { from, to, continued, kept, comparison }
  made.set(from, (made.get(from) ?? new WeakMap()).set(to, plan))
  return plan
}

/**
 * Finds the question of a set that continues a question of an assessment: the same one in the same version, or the one
 * that `was` leads to in a newer version. `undefined` in another set, or if the assessment's version is not served.
 */
export function continuedIn(
  sets: QuestionSets,
  assessment: Pick<Assessment, 'questionSet'>,
  to: QuestionSet,
): (id: QuestionId) => QuestionId | undefined {
  const from = sets.find(assessment.questionSet)
  if (from === to) return (id) => (to.questions.has(id) ? id : undefined)
  if (!from || from.id !== to.id || compareVersions(from.version, to.version) > 0) return () => undefined
  const now = new Map([...planBetween(sets, from, to).continued].map(([id, before]) => [before, id]))
  return (id) => now.get(id)
}

// Comparing two whole sets takes milliseconds, so each pair of sets is compared once.
const made = new WeakMap<QuestionSet, WeakMap<QuestionSet, PreviewedMove>>()
