// The votes of a council's submitted returns of one version of the questions. They name no person.

import type { Assessment } from '../assessment.ts'
import type { AssessmentId } from '../ids.ts'
import { most } from '../limits.ts'

/** One ballot: how many people voted Yes, No and Not sure. */
type Counts = readonly [yes: number, no: number, unsure: number]

/** The ballots of one return, by question. */
export type ReturnBallots = Readonly<Record<string, Counts>>

/** The record of one organisation and one version of the questions. */
export type TeamVotes = {
  /** Each return that is submitted, with the moment of its submission (ISO 8601, UTC). */
  readonly returns: Readonly<Record<string, { readonly at: string; readonly ballots: ReturnBallots }>>
}

/** A submitted return in the form that its council's record holds. */
export type CountedReturn = { readonly record: string; readonly at: string; readonly ballots: ReturnBallots }

/** The id of the record that a return belongs to. Each organisation has one for each version of the questions. */
export const teamVotesId = ({ organisationId, questionSet }: Assessment): string =>
  `${organisationId}/${questionSet.id}/${questionSet.version}`

/** The votes behind the current answers. */
export function ballotsOf({ answers }: Pick<Assessment, 'answers'>): ReturnBallots {
  const voted = Object.entries(answers).flatMap(([question, { value, votes }]) =>
    value === undefined || !votes ? [] : [[question, [votes.yes, votes.no, votes.unsure]] as const],
  )
  return Object.fromEntries(voted)
}

/** The entry of the record for an assessment. `undefined` for a personal view and for an open return. */
export function countedOf(assessment: Assessment | undefined): CountedReturn | undefined {
  if (!assessment?.team || assessment.submittedAt === undefined) return undefined
  return { record: teamVotesId(assessment), at: assessment.submittedAt, ballots: ballotsOf(assessment) }
}

/** Replaces the earlier state of this return. Keeps the two hundred returns that were submitted last. */
export function withReturn(
  votes: TeamVotes,
  id: AssessmentId,
  { at, ballots }: Omit<CountedReturn, 'record'>,
): TeamVotes {
  const all = Object.entries({ ...votes.returns, [id]: { at, ballots } })
  const latest = all.toSorted(([, one], [, other]) => (one.at < other.at ? -1 : 1)).slice(-most.countedReturns)
  return { returns: Object.fromEntries(latest) }
}

/** Without this return. Undefined once none is left. */
export function withoutReturn({ returns }: TeamVotes, id: AssessmentId): TeamVotes | undefined {
  const { [id]: _gone, ...others } = returns
  return Object.keys(others).length > 0 ? { returns: others } : undefined
}
