// Collects one person's acts in a council's records, without the acts of others.

import { earlierOf, type Statement, type VoteValue } from '../../../assessment/answers/answer.ts'
import {
  type FiledStatement,
  type HistoryDocument,
  statementsIn,
} from '../../../assessment/answers/history-document.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { AuditEntry } from '../../../assessment/audit/entry.ts'
import type { FunctionCode, PersonId, QuestionId } from '../../../assessment/ids.ts'
import { standsIn } from '../../../assessment/people/pseudonymise.ts'
import type { Agreed, Ballot, Vote } from '../../../assessment/team/ballot.ts'
import type { PlanEntry } from '../../../assessment/team/planning/plan.ts'
import type { Reminder, Team } from '../../../assessment/team/team.ts'

/** One person's traces in an assessment. */
export type Traces = {
  readonly assessment: string
  readonly kind: 'personal-view' | 'council-return'
  /** Whether they started it. */
  readonly owner: boolean
  /** Their statements on each question, the oldest first. Does not show whether the last one is still current. */
  readonly statements: readonly (Omit<Statement, 'votes'> & { readonly question: string })[]
  /** Their votes that are stored by name beside an answer. */
  readonly votes: readonly { readonly question: string; readonly value: VoteValue; readonly at: string }[]
  /** The answers that they confirmed on review. */
  readonly confirmed?: readonly { readonly question: string; readonly at: string }[]
  readonly place?: { readonly question?: QuestionId; readonly at: string }
  /** The times at which they finished it (ISO 8601, UTC). */
  readonly finished: readonly string[]
  /** The time at which they moved it to its current version of the question set. */
  readonly moved?: string
  readonly team?: Part
  /** The entries about them in the outbox. */
  readonly audit?: readonly AuditEntry[]
  /** The time at which they deleted it, while it can still be restored. */
  readonly deleted?: string
}

/** A person's role in a team. */
type Part = {
  readonly leads: boolean
  readonly functions: readonly { readonly function: FunctionCode; readonly at: string }[]
  readonly panel: boolean
  readonly observes?: true
  /** The last reminder that they received. */
  readonly reminder?: Reminder
  readonly unreachable: boolean
  /** The time at which they saved the open return as a draft. */
  readonly draft?: string
  /** The time at which they chose another return to count in place of this one. */
  readonly choseAnother?: string
  /** The functions that they left out, and why. */
  readonly leftOut?: readonly { readonly function: FunctionCode; readonly at: string; readonly reason: string }[]
  /** The spot checks that they were asked for, with their answers, and those that they asked colleagues for. */
  readonly spotChecks?: readonly {
    readonly at: string
    readonly asked: 'them' | 'by-them'
    readonly said?: readonly { readonly question: QuestionId; readonly said?: VoteValue }[]
    readonly ended?: { readonly how: string; readonly at: string }
  }[]
  /** The current and earlier states of the plan that they set or own, without colleagues' notes. */
  readonly plan?: readonly ({ readonly question: string; readonly own: boolean; readonly set: boolean } & Planned)[]
}

type Planned = Pick<PlanEntry, 'due' | 'status' | 'note' | 'at'>

/** The traces of this id in an assessment; undefined if there are none. */
export function tracesOf(assessment: Assessment, person: PersonId): Traces | undefined {
  if (!standsIn(assessment, person)) return undefined
  const { id, answers, setAside, moved, places, submissions, team, outbox, deletion } = assessment
  const audit = outbox?.filter((entry) => standsIn(entry, person)) ?? []
  // Lists an answer that a move to another version set aside under its stored name.
  const said = [...Object.entries(answers), ...Object.entries(setAside ?? {})].flatMap(([question, answer]) => {
    const { earlier: _packed, revision: _last, filed: _counts, confirmed: _second, ...last } = answer
    return [...earlierOf(answer), last].map((statement) => ({ question, ...statement }))
  })
  const place = places[person]
  const confirmed = [...Object.entries(answers), ...Object.entries(setAside ?? {})].flatMap(([question, answer]) =>
    answer.confirmed?.by === person ? [{ question, at: answer.confirmed.at }] : [],
  )
  return {
    assessment: id,
    kind: team ? 'council-return' : 'personal-view',
    owner: assessment.owner === person,
    statements: said.filter(({ by }) => by === person).map(({ votes: _everybodys, ...own }) => own),
    votes: said.flatMap(({ question, at, votes }) => {
      const value = votes?.by?.[person]
      return value ? [{ question, value, at }] : []
    }),
    ...(confirmed.length > 0 && { confirmed }),
    ...(place && { place }),
    finished: submissions.filter(({ by }) => by === person).map(({ at }) => at),
    ...(moved?.by === person && { moved: moved.at }),
    ...(team && { team: partIn(team, person) }),
    ...(audit.length > 0 && { audit }),
    ...(deletion?.by === person && { deleted: deletion.at }),
  }
}

function partIn(team: Team, person: PersonId): Part {
  const {
    leads,
    owners,
    leftOut = {},
    draft,
    notCounted,
    observers,
    rules,
    reminders,
    unreachable,
    plan,
    spotChecks = [],
  } = team
  const own = Object.entries(owners).filter(([, owner]) => owner.person === person)
  const reminder = reminders[person]
  const left = Object.entries(leftOut).filter(([, { by }]) => by === person)
  const planned = plannedFor(plan, person)
  const checked = spotChecks.flatMap(({ at, by, colleague, questions, ended }): NonNullable<Part['spotChecks']> => {
    const rest = { at, ...(ended && { ended }) }
    if (colleague === person) {
      const said = questions.map((each) => ({ question: each.question, ...(each.said && { said: each.said }) }))
      return [{ ...rest, asked: 'them' as const, said }]
    }
    return by === person ? [{ ...rest, asked: 'by-them' as const }] : []
  })
  return {
    leads: leads.includes(person),
    functions: own.map(([code, { at }]) => ({ function: code, at })),
    panel: rules.panel.includes(person),
    ...(observers?.includes(person) && { observes: true }),
    ...(reminder && { reminder }),
    unreachable: unreachable.includes(person),
    ...(draft?.by === person && { draft: draft.at }),
    ...(notCounted?.by === person && { choseAnother: notCounted.at }),
    ...(left.length > 0 && { leftOut: left.map(([code, { at, reason }]) => ({ function: code, at, reason })) }),
    ...(checked.length > 0 && { spotChecks: checked }),
    ...(planned.length > 0 && { plan: planned }),
  }
}

function plannedFor(plan: Team['plan'] = {}, person: PersonId): NonNullable<Part['plan']> {
  return Object.entries(plan).flatMap(([question, { earlier, operation: _press, ...last }]) =>
    [...earlier, last]
      .filter(({ owner, by }) => owner === person || by === person)
      .map(({ owner, by, note, ...said }: Omit<PlanEntry, 'earlier' | 'operation'>) => ({
        question,
        own: owner === person,
        set: by === person,
        ...said,
        ...(note !== undefined && by === person && { note }),
      })),
  )
}

/** One person's traces in a ballot. */
export type BallotTraces = {
  /** The assessment and the question. */
  readonly ballot: string
  /** Whether its votes have names once they are revealed. */
  readonly named: boolean
  /** All of their votes, the oldest first. */
  readonly votes: readonly Vote[]
  /** The time at which they revealed the votes (ISO 8601, UTC). */
  readonly revealed?: string
  /** The answer that they agreed for the team. */
  readonly agreed?: Omit<Agreed, 'votes'>
  /** Their vote that was counted by name when the team agreed an answer. */
  readonly counted?: VoteValue
}

/** The person's traces in the ballot with this id; undefined if there are none. */
export function ballotTracesOf(id: string, ballot: Ballot, person: PersonId): BallotTraces | undefined {
  if (!standsIn(ballot, person)) return undefined
  const { named, votes, revealed } = ballot
  const counted = ballot.agreed?.votes.by?.[person]
  return {
    ballot: id,
    named,
    votes: votes[person] ?? [],
    ...(revealed?.by === person && { revealed: revealed.at }),
    ...(ballot.agreed?.by === person && { agreed: withoutVotes(ballot.agreed) }),
    ...(counted && { counted }),
  }
}

// The votes of others are not this person's data.
const withoutVotes = ({ votes: _everybodys, ...agreed }: Agreed): Omit<Agreed, 'votes'> => agreed

/** One person's statements and submissions in one history document. */
export type FiledTraces = {
  readonly assessment: string
  readonly statements: readonly Omit<FiledStatement, 'votes'>[]
  readonly votes: Traces['votes']
  readonly finished: readonly string[]
}

export function filedTracesOf(document: HistoryDocument, person: PersonId): FiledTraces {
  const said = statementsIn(document)
  return {
    assessment: document.assessment,
    statements: said.filter(({ by }) => by === person).map(({ votes: _everybodys, ...own }) => own),
    votes: said.flatMap(({ question, at, votes }) => {
      const value = votes?.by?.[person]
      return value ? [{ question, value, at }] : []
    }),
    finished: document.submissions.filter(({ by }) => by === person).map(({ at }) => at),
  }
}
