// Remembers operations whose statements were merged away, so that a redelivered press still does nothing.

import type { QuestionId } from '../ids.ts'
import { most } from '../limits.ts'
import type { Merged } from './history.ts'

export type MergedOperation = Merged & { readonly question: QuestionId }

/**
 * Appends new entries to the list and keeps the last hundred. Teams redelivers within seconds, so older ones are not
 * needed.
 */
export function remembered(
  list: readonly MergedOperation[],
  question: QuestionId,
  added: readonly Merged[],
): readonly MergedOperation[] {
  if (added.length === 0) return list
  return [...list, ...added.map((one) => ({ ...one, question }))].slice(-most.merged)
}
