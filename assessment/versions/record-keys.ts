// The names under which ballots and history documents keep a question. They stay when a move gives the question another id.

import type { Assessment } from '../assessment.ts'
import type { QuestionId } from '../ids.ts'
import type { MovePlan } from './move-plan.ts'

/** A record with these names. Most assessments have none: a question is kept under its own id. */
export type Keyed = Pick<Assessment, 'recordKeys'>

/** The name under which the records of an assessment keep this question. */
export const recordKey = ({ recordKeys }: Keyed, question: string): QuestionId =>
  recordKeys?.[question] ?? (question as QuestionId)

/**
 * The names after a move, for questions that are not kept under their own id. A question with an unchanged meaning
 * keeps its name. Any other gets a name that no question had before, so no earlier vote or statement is taken for its
 * own.
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
