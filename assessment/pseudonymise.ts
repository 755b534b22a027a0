// The same records without one person: every answer and figure stays, and another id stands where theirs stood.

import type { Answer, Statement, Votes } from './answers/answer.ts'
import type { Assessment } from './assessment.ts'
import { pseudonymiseEntry } from './audit/entry.ts'
import type { PersonId } from './ids.ts'
import type { Ballot } from './team/ballot.ts'
import type { Team } from './team/team.ts'

/** The assessment with `instead` wherever the person stood, and without any part of theirs in the team. */
export function pseudonymise(assessment: Assessment, person: PersonId, instead: PersonId): Assessment {
  const renamed = (id: PersonId) => (id === person ? instead : id)
  const said = <Said extends Statement>(statement: Said): Said => ({
    ...statement,
    by: renamed(statement.by),
    ...(statement.votes && { votes: votesWithout(statement.votes, person, instead) }),
  })
  const answer = (standing: Answer): Answer => ({ ...said(standing), earlier: standing.earlier.map(said) })
  // Where somebody was is of no use once they are gone.
  const { [person]: _left, ...places } = assessment.places
  return {
    ...assessment,
    owner: renamed(assessment.owner),
    answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, standing]) => [id, answer(standing)])),
    places,
    submissions: assessment.submissions.map((submission) => ({ ...submission, by: renamed(submission.by) })),
    ...(assessment.team && { team: teamWithout(assessment.team, person) }),
    ...(assessment.outbox && {
      outbox: assessment.outbox.map((entry) => pseudonymiseEntry(entry, person, instead)),
    }),
  }
}

function votesWithout(votes: Votes, person: PersonId, instead: PersonId): Votes {
  const { [person]: value, ...others } = votes.by ?? {}
  return value ? { ...votes, by: { ...others, [freeAmong(others, instead)]: value } } : votes
}

function teamWithout(team: Team, person: PersonId): Team {
  const { [person]: _reminder, ...reminders } = team.reminders
  const others = (people: readonly PersonId[]) => people.filter((id) => id !== person)
  const owners = Object.entries(team.owners).filter(([, owner]) => owner.person !== person)
  return {
    ...team,
    leads: others(team.leads),
    owners: Object.fromEntries(owners),
    rules: { ...team.rules, panel: others(team.rules.panel) },
    reminders,
    unreachable: others(team.unreachable),
  }
}

/**
 * The ballot with `instead` where the person stood. What was voted upon stays; a vote on what is not agreed yet is theirs
 * alone, and goes.
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

// Whoever comes back after they were erased, and is erased again, is not the one they were.
function freeAmong(taken: Readonly<Record<string, unknown>>, id: PersonId, nth = 2): PersonId {
  if (taken[id] === undefined) return id
  const next = `${id}-${nth}` as PersonId
  return taken[next] === undefined ? next : freeAmong(taken, id, nth + 1)
}

/**
 * Whether the person's id stands in a record, anywhere at all, as a value or as a name of a field: records are plain data,
 * and ids are like nothing else in them. As it knows of no place by name, what finds, renames and verifies cannot come to
 * differ in the places they know.
 */
export function standsIn(record: unknown, person: PersonId): boolean {
  return JSON.stringify(record).includes(JSON.stringify(person))
}
