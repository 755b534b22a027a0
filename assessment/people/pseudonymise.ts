// Pseudonymises a person in the council's records: replaces their id, and keeps answers and figures.

import type { Answer, Statement, Votes } from '../answers/answer.ts'
import type { HistoryDocument } from '../answers/history-document.ts'
import type { Assessment } from '../assessment.ts'
import { pseudonymiseEntry } from '../audit/entry.ts'
import type { PersonId } from '../ids.ts'
import type { Ballot } from '../team/ballot.ts'
import { planWithout } from '../team/planning/plan.ts'
import { spotChecksWithout } from '../team/spot-check/spot-check.ts'
import type { Team } from '../team/team.ts'

/** Replaces the person's id by `instead` in an assessment, and removes their roles in the team and their cursor. */
export function pseudonymise(assessment: Assessment, person: PersonId, instead: PersonId): Assessment {
  const renamed = (id: PersonId) => (id === person ? instead : id)
  const said = statementWithout(person, instead)
  const answer = (standing: Answer): Answer => ({
    ...said(standing),
    earlier: standing.earlier.map(said),
    ...(standing.confirmed && { confirmed: { ...standing.confirmed, by: renamed(standing.confirmed.by) } }),
  })
  const answers = (all: Assessment['answers']) =>
    Object.fromEntries(Object.entries(all).map(([id, standing]) => [id, answer(standing)]))
  const { [person]: _left, ...places } = assessment.places
  return {
    ...assessment,
    owner: renamed(assessment.owner),
    answers: answers(assessment.answers),
    ...(assessment.setAside && { setAside: answers(assessment.setAside) }),
    ...(assessment.moved && { moved: { ...assessment.moved, by: renamed(assessment.moved.by) } }),
    places,
    submissions: assessment.submissions.map((submission) => ({ ...submission, by: renamed(submission.by) })),
    ...(assessment.deletion && { deletion: { ...assessment.deletion, by: renamed(assessment.deletion.by) } }),
    ...(assessment.team && { team: teamWithout(assessment.team, person, instead) }),
    ...(assessment.outbox && {
      outbox: assessment.outbox.map((entry) => pseudonymiseEntry(entry, person, instead)),
    }),
  }
}

/** Replaces the person's id by `instead` in a history document. */
export function pseudonymiseHistory(document: HistoryDocument, person: PersonId, instead: PersonId): HistoryDocument {
  return {
    ...document,
    statements: document.statements.map(statementWithout(person, instead)),
    submissions: document.submissions.map((submission) =>
      submission.by === person ? { ...submission, by: instead } : submission,
    ),
  }
}

const statementWithout =
  (person: PersonId, instead: PersonId) =>
  <Said extends Statement>(statement: Said): Said => ({
    ...statement,
    by: statement.by === person ? instead : statement.by,
    ...(statement.votes && { votes: votesWithout(statement.votes, person, instead) }),
  })

function votesWithout(votes: Votes, person: PersonId, instead: PersonId): Votes {
  const { [person]: value, ...others } = votes.by ?? {}
  return value ? { ...votes, by: { ...others, [freeAmong(others, instead)]: value } } : votes
}

function teamWithout(team: Team, person: PersonId, instead: PersonId): Team {
  const { [person]: _reminder, ...reminders } = team.reminders
  const observers = team.observers?.filter((id) => id !== person) ?? []
  const others = (people: readonly PersonId[]) => people.filter((id) => id !== person)
  const owners = Object.entries(team.owners).filter(([, owner]) => owner.person !== person)
  const leftOut = Object.entries(team.leftOut ?? {}).map(([code, left]) => [
    code,
    left.by === person ? { ...left, by: instead } : left,
  ])
  const { observers: _before, ...rest } = team
  return {
    ...rest,
    ...(observers.length > 0 && { observers }),
    ...(team.draft?.by === person && { draft: { ...team.draft, by: instead } }),
    ...(team.notCounted?.by === person && { notCounted: { ...team.notCounted, by: instead } }),
    ...(team.leftOut && { leftOut: Object.fromEntries(leftOut) }),
    leads: others(team.leads),
    owners: Object.fromEntries(owners),
    rules: { ...team.rules, panel: others(team.rules.panel) },
    reminders,
    unreachable: others(team.unreachable),
    ...(team.spotChecks && { spotChecks: spotChecksWithout(team.spotChecks, person, instead) }),
    ...(team.plan && { plan: planWithout(team.plan, person, instead) }),
  }
}

/**
 * Replaces the person's id by `instead` in a ballot. Keeps their vote behind an agreed answer; removes it if no answer
 * is agreed yet.
 */
export function pseudonymiseBallot(ballot: Ballot, person: PersonId, instead: PersonId): Ballot {
  const renamed = (id: PersonId) => (id === person ? instead : id)
  const { revealed, agreed } = ballot
  const { [person]: own, ...others } = ballot.votes
  return {
    ...ballot,
    votes: own && agreed ? { ...others, [freeAmong(others, instead)]: own } : others,
    ...(revealed && { revealed: { ...revealed, ...(revealed.by && { by: renamed(revealed.by) }) } }),
    ...(agreed && {
      agreed: { ...agreed, by: renamed(agreed.by), votes: votesWithout(agreed.votes, person, instead) },
    }),
  }
}

// A person who returned after an erasure and is erased again gets a second pseudonym in the same record.
function freeAmong(taken: Readonly<Record<string, unknown>>, id: PersonId, nth = 2): PersonId {
  if (taken[id] === undefined) return id
  const next = `${id}-${nth}` as PersonId
  return taken[next] === undefined ? next : freeAmong(taken, id, nth + 1)
}

/**
 * Whether the person's id is in a record, as a value or as the name of a field. Records are plain data, and no other
 * text in them looks like an id. The search names no field, so no field can be forgotten.
 */
export function standsIn(record: unknown, person: PersonId): boolean {
  return JSON.stringify(record).includes(JSON.stringify(person))
}
