// The ballot on one question: what each member thinks, until one answer is agreed. Pure transitions, as everywhere.

import { type Answer, type AnswerValue, statementAt, type Votes, type VoteValue } from '../answers/answer.ts'
import type { Stamp } from '../assessment.ts'
import type { PersonId, QuestionId } from '../ids.ts'
import { type Refusal, refuse } from '../problem.ts'
import { leastPanel } from './team.ts'

/** One person's word at one moment. The last of a person's stands; those before it are kept. */
export type Vote = { readonly value: VoteValue; readonly at: string; readonly operation: string }

/** The answer that was agreed. It is recorded in the assessment after this; whoever finds it missing there records it. */
export type Agreed = Stamp & {
  readonly value: AnswerValue
  readonly reason?: string
  /** The revision of the answer that whoever agreed it had before their eyes. */
  readonly seen: number
  /** The votes that counted then: those that were before everybody's eyes. */
  readonly votes: Votes
}

export type Ballot = {
  readonly question: QuestionId
  /** Counts the times that the question was put to the vote, from 1. */
  readonly round: number
  /** The revision of the answer that stood when the round began; 0 for none. The vote is about replacing that one. */
  readonly over: number
  /** Whether names will stand beside the votes, as the rules said when the first one came. */
  readonly named: boolean
  readonly votes: Readonly<Record<PersonId, readonly Vote[]>>
  /** Since when everybody sees the votes. Without `by` the panel was complete. */
  readonly revealed?: { readonly at: string; readonly by?: PersonId }
  readonly agreed?: Agreed
}

export function openBallot(question: QuestionId, named: boolean, over: number, round = 1): Ballot {
  return { question, round, over, named, votes: {} }
}

/** Whether an answer has come since the round began, by agreement or otherwise: nobody votes in it any more. */
export function isAnswered({ over, agreed }: Ballot, answer: Answer | undefined): boolean {
  return agreed !== undefined || (answer?.value !== undefined && answer.value !== statementAt(answer, over)?.value)
}

/**
 * Takes a vote, or a change of one. Once all of `panel` have voted the votes are revealed. Refuses after an answer was
 * agreed, what was pressed on a card of an earlier round, and a vote on a card that did not say that names will be shown.
 */
export function vote(
  ballot: Ballot,
  said: { readonly round: number; readonly value: VoteValue; readonly named: boolean },
  { by, at, operation }: Stamp,
  panel: readonly PersonId[],
): Ballot | Refusal {
  const earlier = ballot.votes[by] ?? []
  // The same press may be delivered twice, and late: it must not undo what was pressed since.
  if (earlier.some((vote) => vote.operation === operation)) return ballot
  if (ballot.agreed || said.round !== ballot.round) return refuse({ code: 'vote-over', question: ballot.question })
  if (ballot.named && !said.named) return refuse({ code: 'rules-changed' })
  const votes: Ballot['votes'] = { ...ballot.votes, [by]: [...earlier, { value: said.value, at, operation }] }
  return revealedBy({ ...ballot, votes }, panel)
}

/**
 * The ballot with its votes revealed where all of `panel` have voted: also once whoever was waited for has left. Should they
 * come back before anybody has pressed anything, they are waited for again.
 */
export function revealedBy(ballot: Ballot, panel: readonly PersonId[]): Ballot {
  if (ballot.revealed || panel.length < leastPanel || !panel.every((person) => ballot.votes[person])) return ballot
  const last = [...standingVotes(ballot).values()].map(({ at }) => at).sort()
  return { ...ballot, revealed: { at: last.at(-1) ?? '' } }
}

/** Lets everybody see the votes. Refuses where none of `voters` has voted yet, and on a card of an earlier round. */
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
 * Ends the ballot with an answer, upon the votes of `voters`. Refuses before the votes are revealed, where none of them
 * counts any more, and after another answer was agreed.
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

/** What each person's word is now. */
export function standingVotes({ votes }: Ballot): ReadonlyMap<PersonId, Vote> {
  const standing = Object.entries(votes).flatMap(([person, said]) => {
    const last = said.at(-1)
    return last ? [[person as PersonId, last] as const] : []
  })
  return new Map(standing)
}

/** The votes as they are kept beside the answer: how many said what, and who, only where that was the rule. */
export function votesOf(ballot: Ballot, voters: readonly PersonId[]): Votes | undefined {
  const standing = [...standingVotes(ballot)].filter(([person]) => voters.includes(person))
  if (standing.length === 0) return undefined
  const count = (wanted: VoteValue) => standing.filter(([, { value }]) => value === wanted).length
  return {
    ...{ yes: count('yes'), no: count('no'), unsure: count('unsure') },
    ...(ballot.named && { by: Object.fromEntries(standing.map(([person, { value }]) => [person, value])) }),
  }
}
