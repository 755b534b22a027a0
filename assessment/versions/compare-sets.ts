// Compares two versions of a question set, question by question.

import type { QuestionId } from '../ids.ts'
import type { Question, QuestionSet } from '../question-set.ts'
import { askedTexts } from './asked-texts.ts'
import { compareVersions } from './compare-versions.ts'

/** A question that both versions have, perhaps under another id. */
export type Pair = { readonly before: Question; readonly after: Question }

export type Comparison = {
  /** Every question that both have. */
  readonly pairs: readonly Pair[]
  readonly added: readonly Question[]
  readonly gone: readonly Question[]
  /** The text or the Yes line differs. */
  readonly reworded: readonly Pair[]
  /** The id, function, level or measure differs. */
  readonly moved: readonly Pair[]
  /** The duties, or the types of authority that may answer "Not applicable", differ. */
  readonly scoped: readonly Pair[]
  /** Nothing has changed for scoring or for the reader of the question. */
  readonly same: readonly Pair[]
}

/** Compares `old` with `next`. A question that is both reworded and moved is in both lists. */
export const compareSets = (old: QuestionSet, next: QuestionSet): Comparison =>
  comparisonOf(old, next, pairsOf(old, next))

/**
 * Compares the first of these versions with the last. The list has all versions between them, in order, because each
 * names only the questions of the previous version that it continues. Throws RangeError for an empty list.
 */
export function compareAlong(versions: readonly QuestionSet[]): Comparison {
  const [first, ...later] = versions
  if (!first) throw new RangeError('Two versions are compared, so at least one is needed.')
  let pairs: readonly Pair[] = [...first.questions.values()].map((question) => ({ before: question, after: question }))
  let last = first
  for (const next of later) {
    const step = new Map(pairsOf(last, next).map(({ before, after }) => [before.id, after]))
    pairs = pairs.flatMap(({ before, after }) => {
      const now = step.get(after.id)
      return now ? [{ before, after: now }] : []
    })
    last = next
  }
  return comparisonOf(first, last, pairs)
}

function comparisonOf(old: QuestionSet, next: QuestionSet, pairs: readonly Pair[]): Comparison {
  const kept = new Set(pairs.map(({ before }) => before.id))
  const taken = new Set(pairs.map(({ after }) => after.id))
  const [meant, means] = [askedTexts(old), askedTexts(next)]
  const isReworded = ({ before, after }: Pair) => meant.get(before.id) !== means.get(after.id)
  return {
    pairs,
    added: [...next.questions.values()].filter(({ id }) => !taken.has(id)),
    gone: [...old.questions.values()].filter(({ id }) => !kept.has(id)),
    reworded: pairs.filter(isReworded),
    moved: pairs.filter(isMoved),
    scoped: pairs.filter(isScoped),
    same: pairs.filter((pair) => !isReworded(pair) && !isMoved(pair) && !isScoped(pair)),
  }
}

/**
 * Pairs the questions. In the newer version, `was` names the question that a question continues. Questions without
 * `was`, and two copies of one version, are paired by equal ids.
 */
function pairsOf(old: QuestionSet, next: QuestionSet): readonly Pair[] {
  const order = old.id === next.id ? compareVersions(old.version, next.version) : 0
  if (order <= 0) return linked(old, next, order < 0).map(([before, after]) => ({ before, after }))
  return linked(next, old, true).map(([after, before]) => ({ before, after }))
}

function linked(older: QuestionSet, newer: QuestionSet, byWas: boolean): readonly (readonly [Question, Question])[] {
  return [...newer.questions.values()].flatMap((question) => {
    const id: QuestionId | 'new' = (byWas ? question.was : undefined) ?? question.id
    const former = id === 'new' ? undefined : older.questions.get(id)
    return former ? [[former, question] as const] : []
  })
}

const isMoved = ({ before, after }: Pair): boolean =>
  before.id !== after.id ||
  before.functionCode !== after.functionCode ||
  before.level !== after.level ||
  before.measure !== after.measure

const isScoped = ({ before, after }: Pair): boolean =>
  before.duty.toSorted().join() !== after.duty.toSorted().join() ||
  before.notApplicable.toSorted().join() !== after.notApplicable.toSorted().join()
