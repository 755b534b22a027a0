// Finds the questions that two versions of a question set share, and whether only these may be compared.

import type { QuestionId } from '../../assessment/ids.ts'
import { indexFunctions, type QuestionSet } from '../../assessment/question-set.ts'

/** A version of a question set, with a checksum of what scoring reads of each question (`questions/meaning.ts`). */
export type Version = {
  readonly set: QuestionSet
  readonly meanings: ReadonlyMap<string, { readonly counts: string }>
}

/** The questions of the newer version against the older one. */
export type Questions = {
  /** Asked in both, with the same meaning, in the newer set's order. */
  readonly unchanged: readonly QuestionId[]
  /** Asked in both under one id, but reworded or at another level. */
  readonly changed: readonly QuestionId[]
  /** Asked in the newer version only. */
  readonly added: readonly QuestionId[]
  /** Asked in the older version only. */
  readonly dropped: readonly QuestionId[]
}

export function questionsBetween(older: Version, newer: Version): Questions {
  const shared = newer.set.order.filter((id) => older.set.questions.has(id))
  const isSame = (id: QuestionId) => older.meanings.get(id)?.counts === newer.meanings.get(id)?.counts
  return {
    unchanged: shared.filter(isSame),
    changed: shared.filter((id) => !isSame(id)),
    added: newer.set.order.filter((id) => !older.set.questions.has(id)),
    dropped: older.set.order.filter((id) => !newer.set.questions.has(id)),
  }
}

/**
 * Whether more than a tenth of the newer version's questions are new, gone or changed. Then only the others are
 * compared.
 */
export function isMuchChanged({ changed, added, dropped }: Questions, { set }: Version): boolean {
  // Counts a removed question and its replacement as one change.
  return 10 * (changed.length + Math.max(added.length, dropped.length)) > set.order.length
}

/** Restricts the set to these questions. */
export function restrictedTo(set: QuestionSet, questions: ReadonlySet<QuestionId>): QuestionSet {
  const functions = set.functions.map((fn) => ({
    ...fn,
    questions: fn.questions.filter(({ id }) => questions.has(id)),
  }))
  return { ...set, ...indexFunctions(functions), whole: undefined }
}
