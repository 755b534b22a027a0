// Finds the circumstances of an assessment's figures: the current ones, or those frozen at the submission.

import type { Assessment, Submission } from '../../assessment/assessment.ts'
import { leftOutOf } from '../../assessment/team/left-out.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Circumstances } from '../../scoring/circumstances.ts'

/** The parts of a view that figures are computed from. */
export type Figured = Pick<View, 'set' | 'assessment' | 'council'>

export function circumstancesOf({ assessment, council }: Figured): Circumstances {
  const frozen = frozenIn(assessment)
  return {
    targets: frozen?.targets ?? assessment.targets,
    nation: (frozen?.council ?? council).nation,
    leftOut: leftOutOf(assessment),
  }
}

/** The submission of a submitted assessment; undefined while it is open. */
export function frozenIn({ submittedAt, submissions }: Assessment): Submission | undefined {
  return submittedAt === undefined ? undefined : submissions.at(-1)
}
