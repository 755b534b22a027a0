// Lists the people that a council's record names, so that the record can be listed in theirs.

import type { Answer, Statement } from '../answers/answer.ts'
import type { Assessment } from '../assessment.ts'
import type { PersonId } from '../ids.ts'
import type { Ballot } from './ballot.ts'
import { peopleInPlan } from './planning/plan.ts'
import type { Team } from './team.ts'

/** Everybody an assessment names, each once. */
export function peopleNamedIn(assessment: Assessment): ReadonlySet<PersonId> {
  const { owner, answers, setAside, moved, places, submissions, deletion, team } = assessment
  return new Set([
    owner,
    ...[...Object.values(answers), ...Object.values(setAside ?? {})].flatMap((answer: Answer) => [
      ...answer.earlier.flatMap(peopleOf),
      ...peopleOf(answer),
      ...(answer.confirmed ? [answer.confirmed.by] : []),
    ]),
    ...(Object.keys(places) as PersonId[]),
    ...submissions.map(({ by }) => by),
    ...(moved ? [moved.by] : []),
    ...(deletion ? [deletion.by] : []),
    ...(team ? peopleInTeam(team) : []),
  ])
}

/**
 * Everybody with a role in a team, on its panel or in its plan, and everybody with a reminder. Also everybody who left
 * a function out, saved a draft, chose the return that counts, or took part in a spot check.
 */
export function peopleInTeam(team: Team): readonly PersonId[] {
  const {
    leads,
    owners,
    leftOut,
    draft,
    notCounted,
    observers = [],
    rules,
    reminders,
    unreachable,
    plan,
    spotChecks = [],
  } = team
  const owning = Object.values(owners).map(({ person }) => person)
  const leaving = [...Object.values(leftOut ?? {}), ...(draft ? [draft] : []), ...(notCounted ? [notCounted] : [])].map(
    ({ by }) => by,
  )
  const reminded = Object.keys(reminders) as PersonId[]
  return [
    ...leads,
    ...owning,
    ...leaving,
    ...observers,
    ...rules.panel,
    ...reminded,
    ...unreachable,
    ...peopleInPlan(plan),
    ...spotChecks.flatMap(({ by, colleague }) => [by, colleague]),
  ]
}

/** Everybody a ballot names, each once. */
export function peopleInBallot({ votes, revealed, agreed }: Ballot): ReadonlySet<PersonId> {
  return new Set([
    ...(Object.keys(votes) as PersonId[]),
    ...(revealed?.by ? [revealed.by] : []),
    ...(agreed ? peopleOf(agreed) : []),
  ])
}

const peopleOf = ({ by, votes }: Pick<Statement, 'by' | 'votes'>): readonly PersonId[] => [
  by,
  ...(Object.keys(votes?.by ?? {}) as PersonId[]),
]
