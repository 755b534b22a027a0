// The keys of a question in ballots and history documents. They stay when a move gives the question another id.

import type { Assessment } from '../assessment.ts'
import type { QuestionId } from '../ids.ts'
import type { MovePlan } from './move-plan.ts'

/** An assessment with such keys. Most have none, and use the question's own id. */
export type Keyed = Pick<Assessment, 'recordKeys'>

/** The key of this question in an assessment's records. */
export const recordKey = ({ recordKeys }: Keyed, question: string): QuestionId =>
  recordKeys?.[question] ?? (question as QuestionId)

/**
 * The keys after a move, for questions whose key differs from their id. A question with an unchanged meaning keeps its
 * key. Any other question gets an unused key, so that it inherits no earlier vote or statement.
 */
export function recordKeysAfter(
  assessment: Keyed & Pick<Assessment, 'setAside'>,
  { from, to, kept }: Pick<MovePlan, 'from' | 'to' | 'kept'>,
): Readonly<Record<string, QuestionId>> {
  const used = new Set<string>([
    ...from.order.map((id) => recordKey(assessment, id)),
    ...Object.values(assessment.recordKeys ?? {}),
    ...Object.keys(assessment.setAside ?? {}),
  ])
  const keys = to.order.flatMap((id): readonly (readonly [string, QuestionId])[] => {
    const before = kept.get(id)
    const key = before ? recordKey(assessment, before) : used.has(id) ? (`${id}@${to.version}` as QuestionId) : id
    return key === id ? [] : [[id, key]]
  })
  return Object.fromEntries(keys)
}
