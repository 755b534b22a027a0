// Decides which of a council's returns within a quarter counts. The others stay readable, marked as not counted.

import type { Assessment, Stamp } from '../assessment.ts'
import type { AssessmentId } from '../ids.ts'
import type { CouncilReturn } from '../team/roles.ts'
import type { Choice } from '../team/team.ts'
import { isWithinQuarter } from './quarter.ts'

/** Whether a return is submitted and no other return of its council counts in its place. */
export const counts = ({ submittedAt, team }: Assessment): boolean =>
  submittedAt !== undefined && team !== undefined && team.notCounted === undefined

/** Makes the return count. Returns `assessment` itself if it counts already. */
export function letCount(assessment: CouncilReturn): CouncilReturn {
  if (!assessment.team.notCounted) return assessment
  const { notCounted: _before, ...team } = assessment.team
  return { ...assessment, team }
}

/**
 * Notes that another return of the council counts instead of this one. Returns `assessment` itself if this is already
 * noted.
 */
export function countInstead(assessment: CouncilReturn, instead: AssessmentId, { by, at }: Stamp): CouncilReturn {
  const { team } = assessment
  if (team.notCounted?.instead === instead || assessment.id === instead) return assessment
  return { ...assessment, team: { ...team, notCounted: { instead, by, at } } }
}

/**
 * Applies one choice to one return: the return counts if it is `chosen`, otherwise it does not. Returns `assessment`
 * itself if it has this choice or a later one. So the choice with the highest number wins, in any order of applying
 * them.
 */
export function carryOut(assessment: CouncilReturn, chosen: AssessmentId, choice: Choice, stamp: Stamp): CouncilReturn {
  if (choice.nth <= (assessment.team.choice?.nth ?? 0)) return assessment
  const after = assessment.id === chosen ? letCount(assessment) : countInstead(assessment, chosen, stamp)
  return { ...after, team: { ...after.team, choice } }
}

/** Whether a submitted return of the same council does not count because this one was chosen in its place. */
export const isPassedOverFor = (one: Assessment, other: Assessment): boolean =>
  one.organisationId === other.organisationId &&
  other.submittedAt !== undefined &&
  other.team?.notCounted?.instead === one.id

/** Whether two submitted returns are of one council and less than a quarter apart. Only one of them then counts. */
export function isSameQuarter(one: Assessment, other: Assessment): boolean {
  return (
    one.id !== other.id &&
    one.organisationId === other.organisationId &&
    other.team !== undefined &&
    one.submittedAt !== undefined &&
    other.submittedAt !== undefined &&
    isWithinQuarter(one.submittedAt, other.submittedAt)
  )
}
