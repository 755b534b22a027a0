// Sorts councils into cohorts, and leaves out cohorts whose difference would reveal a few councils.

import type { CouncilFigures } from './council-figures.ts'
import type { CohortOf } from './publication.ts'

/** A cohort with its members. */
export type Members = { readonly of: CohortOf; readonly members: readonly CouncilFigures[] }

/** The fewest councils in a published cohort: a member sees five others. */
export const fewestCouncils = 6

/** The fewest councils in a cohort with quartiles: a member sees eight others. */
export const fewestForQuartiles = 9

/** A cohort must not differ by one to four councils from one that contains it, nor from its earlier publication. */
const fewestBetween = 5

/** Whether a difference of this many councils reveals nothing. */
export const isSafeDifference = (councils: number): boolean => councils === 0 || councils >= fewestBetween

/** The cohorts to publish: the narrowest first, all councils last. */
export function cohortsOf(councils: readonly CouncilFigures[]): readonly Members[] {
  const all: Members = { of: {}, members: councils }
  const types = grouped(councils, ({ type }) => ({ type }))
  const nations = grouped(councils, ({ type, nation }) => ({ type, nation }))
  if (!isShown(all)) return []
  const shownTypes = within(all, types.filter(isShown))
  const shownNations = nations.filter(isShown)
  const narrow = shownTypes.flatMap((type) =>
    within(
      type,
      shownNations.filter(({ of }) => of.type === type.of.type),
    ),
  )
  // If a type is not shown, its nations come directly below all councils.
  const orphans = shownNations.filter(({ of }) => !shownTypes.some((type) => type.of.type === of.type))
  return [...narrow, ...within(all, [...shownTypes, ...orphans]).filter(({ of }) => of.nation || of.type), all].sort(
    (a, b) => depth(b) - depth(a),
  )
}

/** The key of a cohort in the ledger. */
export const nameOf = ({ type, nation }: CohortOf): string => [type ?? 'all', nation].filter(Boolean).join(' ')

const isShown = ({ members }: Members) => members.length >= fewestCouncils
const depth = ({ of }: Members) => Number(of.type !== undefined) + Number(of.nation !== undefined)

/**
 * Selects cohorts within a larger one so that no small group remains, neither beside one of them nor beside all of
 * them.
 */
function within({ members }: Members, parts: readonly Members[]): readonly Members[] {
  const kept = parts
    .filter((part) => isSafeDifference(members.length - part.members.length) && part.members.length < members.length)
    .sort((a, b) => b.members.length - a.members.length)
  while (kept.length > 0 && !isSafeDifference(members.length - sizeOf(kept))) kept.pop()
  return kept
}

const sizeOf = (cohorts: readonly Members[]) => cohorts.reduce((sum, { members }) => sum + members.length, 0)

function grouped(councils: readonly CouncilFigures[], ofCouncil: (council: CouncilFigures) => CohortOf): Members[] {
  return [...Map.groupBy(councils, (council) => nameOf(ofCouncil(council))).values()].map((members) => ({
    of: ofCouncil(members[0] as CouncilFigures),
    members,
  }))
}
