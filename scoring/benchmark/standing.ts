// Compares a council's own score with a cohort. It never gives a rank.

import type { AuthorityType, Nation } from '../../assessment/council.ts'
import { fewestCouncils } from './cohorts.ts'
import type { Cohort, Figures, Publication } from './publication.ts'

/** Below the lower quartile, from there to the upper one, or above it. */
export type CohortStanding = 'below' | 'around' | 'above'

/** The standing of a score; undefined if the cohort has no quartiles. */
export function standingOf(score: number, { lower, upper }: Figures): CohortStanding | undefined {
  if (lower === undefined || upper === undefined) return undefined
  if (score < lower) return 'below'
  return score > upper ? 'above' : 'around'
}

/**
 * Selects the cohort for a council: its type in its nation, else its type, else all. Undefined if none is published.
 */
export function cohortFor(
  { cohorts }: Publication,
  { type, nation }: { readonly type?: AuthorityType; readonly nation?: Nation },
): Cohort | undefined {
  const find = (of: { type?: AuthorityType; nation?: Nation }) =>
    cohorts.find((cohort) => cohort.type === of.type && cohort.nation === of.nation)
  const found = (type && nation && find({ type, nation })) ?? (type && find({ type })) ?? find({})
  return found && found.councils >= fewestCouncils ? found : undefined
}
