// The note and the evidence link beside an answer, and their limits. Cards, forms and imports share these limits.

import type { Assessment } from '../assessment.ts'
import type { QuestionId } from '../ids.ts'
import { longest } from '../limits.ts'
import { type InputFault, type Refusal, refuse } from '../problem.ts'
import { type Answer, earlierOf, type Statement } from './answer.ts'
import { isGrowthRefused } from './size.ts'

/** The note and the evidence link beside an answer. An absent one is cleared. */
export type Remarks = Pick<Statement, 'note' | 'evidence'>

/** The inputs that are longer than `limits` allow. */
export function remarkFaults(remarks: Pick<Statement, 'note' | 'evidence' | 'reason'>): readonly InputFault[] {
  return (['note', 'evidence', 'reason'] as const).flatMap((input): InputFault[] =>
    (remarks[input]?.length ?? 0) > longest[input] ? [{ input, fault: 'too-long', most: longest[input] }] : [],
  )
}

/** The remarks before this operation; undefined if the operation kept them, or if they changed since. */
export function remarksReplacedBy(standing: Answer, operation: string): Remarks | undefined {
  const all = [...earlierOf(standing), standing]
  const nth = all.findIndex((one) => one.operation === operation && one.wordsBefore !== undefined)
  const said = all[nth]
  const isKept = all.slice(nth).every(({ note, evidence }) => note === said?.note && evidence === said?.evidence)
  return said && isKept ? said.wordsBefore : undefined
}

/**
 * Keeps replaced notes and links in the statements that replaced them, so that Undo can restore them.
 *
 * @param before the assessment as it was
 * @param said the questions that one operation has just answered or annotated
 * @returns `record-full` if the assessment has reached its size limit
 */
export function withRemarksBefore<A extends Assessment>(
  before: Assessment,
  after: A,
  said: readonly QuestionId[],
): A | Refusal {
  const answers = { ...after.answers }
  for (const question of said) {
    const [old, standing] = [before.answers[question], after.answers[question]]
    if (!standing || (old?.note === standing.note && old?.evidence === standing.evidence)) continue
    answers[question] = { ...standing, wordsBefore: { note: old?.note, evidence: old?.evidence } }
  }
  const kept = { ...after, answers }
  return isGrowthRefused(before, kept) ? refuse({ code: 'record-full' }) : kept
}
