// The ballot on one question: collects votes, reveals them, and ends with an agreed answer.

import { type Answer, type AnswerValue, statementAt, type Votes, type VoteValue } from '../answers/answer.ts'
import type { Stamp } from '../assessment.ts'
import type { PersonId, QuestionId } from '../ids.ts'
import { most } from '../limits.ts'
import { type Refusal, refuse } from '../problem.ts'

/** One vote. The last vote of a person counts; a few before it are kept. */
export type Vote = { readonly value: VoteValue; readonly at: string; readonly operation: string }

/**
 * The agreed answer. It is recorded in the assessment afterwards. If that is interrupted, the next press records it.
 */
export type Agreed = Stamp & {
  readonly value: AnswerValue
  readonly reason?: string
  /** The revision of the answer on the card that was pressed. */
  readonly seen: number
  /** The revealed votes that counted at that moment. */
  readonly votes: Votes
}

export type Ballot = {
  readonly question: QuestionId
  /** The number of this round of voting on the question, from 1. */
  readonly round: number
  /** The revision of the answer at the start of the round; 0 for none. The vote decides about its replacement. */
  readonly replacesRevision: number
  /** Whether names are shown beside the votes, by the rule at the time of the first vote. */
  readonly named: boolean
  readonly votes: Readonly<Record<PersonId, readonly Vote[]>>
  /** The time of the reveal. Without `by` it was automatic, because everybody awaited had voted. */
  readonly revealed?: { readonly at: string; readonly by?: PersonId }
  readonly agreed?: Agreed
}

export function openBallot(question: QuestionId, named: boolean, replacesRevision: number, round = 1): Ballot {
  return { question, round, replacesRevision, named, votes: {} }
}

/** Whether the round is over: an answer was given since it began, by agreement or otherwise. */
export function isAnswered({ replacesRevision, agreed }: Ballot, answer: Answer | undefined): boolean {
  return (
    agreed !== undefined ||
    (answer?.value !== undefined && answer.value !== statementAt(answer, replacesRevision)?.value)
  )
}

/**
 * Records a vote or a changed vote, and reveals the votes once all of `awaited` have voted. Refuses `vote-over` after
 * an answer was agreed or on a card of an earlier round, `rules-changed` on a card that did not say that names are
 * shown, and `record-full` for a new voter in a ballot of 4,000.
 */
export function vote(
  ballot: Ballot,
  said: { readonly round: number; readonly value: VoteValue; readonly named: boolean },
  { by, at, operation }: Stamp,
  awaited: readonly PersonId[],
): Ballot | Refusal {
  const earlier = ballot.votes[by] ?? []
  // A redelivered press must not overwrite a later vote.
  if (earlier.some((vote) => vote.operation === operation)) return ballot
  if (ballot.agreed || said.round !== ballot.round) return refuse({ code: 'vote-over', question: ballot.question })
  if (ballot.named && !said.named) return refuse({ code: 'rules-changed' })
  const voters = Object.keys(ballot.votes).length
  if (earlier.length === 0 && voters >= most.voters) return refuse({ code: 'record-full' })
  const kept = voters > most.usualVoters ? most.votes.crowd : most.votes.usual
  const own = [...earlier, { value: said.value, at, operation }].slice(-kept)
  const votes: Ballot['votes'] = { ...ballot.votes, [by]: own }
  return revealedBy({ ...ballot, votes }, awaited)
}

/**
 * Reveals the votes if all of `awaited` have voted. `awaited` follows the roster: a member who leaves is not awaited,
 * and one who returns before the next press is.
 *
 * @param awaited empty when a person reveals the votes
 */
export function revealedBy(ballot: Ballot, awaited: readonly PersonId[]): Ballot {
  if (ballot.revealed || awaited.length === 0 || !awaited.every((person) => ballot.votes[person])) return ballot
  const last = [...standingVotes(ballot).values()].map(({ at }) => at).sort()
  return { ...ballot, revealed: { at: last.at(-1) ?? '' } }
}

/**
 * Reveals the votes. Refuses `nobody-voted` without a vote of `voters`, and `vote-over` after an answer was agreed or
 * on a card of an earlier round.
 */
export function reveal(
  ballot: Ballot,
  round: number,
  { by, at }: Stamp,
  voters: readonly PersonId[],
): Ballot | Refusal {
  if (ballot.agreed || round !== ballot.round) return refuse({ code: 'vote-over', question: ballot.question })
  if (ballot.revealed) return ballot
  if (!votesOf(ballot, voters)) return refuse({ code: 'nobody-voted' })
  return { ...ballot, revealed: { at, by } }
}

/**
 * Ends the ballot with an answer and the votes of `voters`. Refuses `not-revealed`, `nobody-voted` if no vote counts
 * any more, and `vote-over` after another answer was agreed or on a card of an earlier round.
 */
export function agree(
  ballot: Ballot,
  said: { readonly round: number; readonly value: AnswerValue; readonly seen: number; readonly reason?: string },
  { by, at, operation }: Stamp,
  voters: readonly PersonId[],
): Ballot | Refusal {
  const { round, value, reason, seen } = said
  if (ballot.agreed?.operation === operation) return ballot
  if (ballot.agreed || round !== ballot.round) return refuse({ code: 'vote-over', question: ballot.question })
  if (!ballot.revealed) return refuse({ code: 'not-revealed' })
  const votes = votesOf(ballot, voters)
  if (!votes) return refuse({ code: 'nobody-voted' })
  return { ...ballot, agreed: { value, reason, seen, votes, by, at, operation } }
}

/** The last vote of each person: the one that counts. */
export function standingVotes({ votes }: Ballot): ReadonlyMap<PersonId, Vote> {
  const standing = Object.entries(votes).flatMap(([person, said]) => {
    const last = said.at(-1)
    return last ? [[person as PersonId, last] as const] : []
  })
  return new Map(standing)
}

/** The votes to keep beside the answer: counts, and names if that was the rule and at most 60 people voted. */
export function votesOf(ballot: Ballot, voters: readonly PersonId[]): Votes | undefined {
  const standing = [...standingVotes(ballot)].filter(([person]) => voters.includes(person))
  if (standing.length === 0) return undefined
  const count = (wanted: VoteValue) => standing.filter(([, { value }]) => value === wanted).length
  return {
    ...{ yes: count('yes'), no: count('no'), unsure: count('unsure') },
    ...(ballot.named &&
      standing.length <= most.namedVotes && {
        by: Object.fromEntries(standing.map(([person, { value }]) => [person, value])),
      }),
  }
}
