// What people write beside an answer, and the limits that hold from every door.

import { longest } from '../limits.ts'
import type { InputFault } from '../problem.ts'
import type { Statement } from './answer.ts'

/** The note and the evidence link beside an answer. An absent one is cleared. */
export type Words = Pick<Statement, 'note' | 'evidence'>

/** The inputs that are longer than `limits` allow. */
export function wordFaults(words: Pick<Statement, 'note' | 'evidence' | 'reason'>): readonly InputFault[] {
  return (['note', 'evidence', 'reason'] as const).flatMap((input): InputFault[] =>
    (words[input]?.length ?? 0) > longest[input] ? [{ input, fault: 'too-long', most: longest[input] }] : [],
  )
}
