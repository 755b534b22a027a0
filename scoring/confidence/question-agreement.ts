// Computes the agreement of teams on each question, from the blind votes of several council returns.

import type { QuestionId } from '../../assessment/ids.ts'
import type { ReturnBallots } from '../../assessment/organisation/team-votes.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { gwetAc1 } from '../benchmark/gwet-ac1.ts'

/** The agreement on one question. It holds no vote and no name. */
export type QuestionAgreement = {
  readonly question: QuestionId
  /**
   * Gwet's AC1 over the ballots: 1 if the votes within each ballot are equal, 0 if they agree only as often as by
   * chance.
   */
  readonly ac1: number
  /** The number of ballots, and of votes in them. */
  readonly ballots: number
  readonly votes: number
}

/** A ballot with fewer voters is not counted: one of two voters could derive the other's vote from the agreement. */
export const fewestVoters = 3

/** A question with fewer votes in all is left out. */
export const fewestVotes = 5

/**
 * The agreement on each question with enough votes, the lowest first, then in the set's order. Leaves out questions on
 * which no ballot has differing votes.
 *
 * @param returns the ballots of each return, all of this version of the set
 */
export function agreementByQuestion(set: QuestionSet, returns: readonly ReturnBallots[]): readonly QuestionAgreement[] {
  const found = set.order.flatMap((question): readonly QuestionAgreement[] => {
    const ballots = returns.flatMap((each) => {
      const ballot = each[question]
      return ballot && total(ballot) >= fewestVoters ? [ballot] : []
    })
    const votes = ballots.reduce((sum, ballot) => sum + total(ballot), 0)
    if (votes < fewestVotes || ballots.every((ballot) => ballot.filter(Boolean).length === 1)) return []
    const ac1 = gwetAc1(ballots)
    return ac1 === null ? [] : [{ question, ac1, ballots: ballots.length, votes }]
  })
  return found.toSorted((a, b) => a.ac1 - b.ac1)
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
