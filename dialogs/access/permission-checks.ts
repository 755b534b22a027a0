// The permission checks of the flows. Each gives a problem if the person may not do the act.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Problem } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import {
  agreeProblem,
  answerProblem,
  leadProblem,
  sessionProblem,
  voteProblem,
} from '../../assessment/team/permissions.ts'
import type { Member, Roster, Team } from '../../assessment/team/team.ts'
import type { Turn } from '../turn.ts'

/** Decides whether a person may make a change: undefined if they may, or the problem that refuses them. */
export type Check = (assessment: Assessment, roster: Roster) => Problem | undefined

/** Lets the owner of a personal view and the leads of a council return pass. */
export const problemUnlessLead =
  ({ person }: Turn): Check =>
  (assessment, roster) =>
    leadProblem(assessment, person, roster)

/** Lets the person who answers this question in a personal chat pass. */
export const problemUnlessOwner =
  ({ person }: Turn, { functionCode }: Pick<Question, 'functionCode'>): Check =>
  (assessment) =>
    answerProblem(assessment, person, functionCode)

/** Lets members with a vote pass. */
export const problemUnlessVoter = (turn: Turn): Check => ofTeam(turn, voteProblem)

/** Lets members with a vote, and leads, pass. */
export const problemUnlessInSession = (turn: Turn): Check => ofTeam(turn, sessionProblem)

/** Lets members pass who may reveal votes and agree answers by the rules of the return. */
export const problemUnlessAgreeing = (turn: Turn): Check => ofTeam(turn, agreeProblem)

function ofTeam({ person }: Turn, rule: (team: Team, member: Member, roster: Roster) => Problem | undefined): Check {
  return ({ team }, roster) => {
    const member = roster.get(person)
    return team && member ? rule(team, member, roster) : { code: 'not-a-member' }
  }
}
