// The permission checks of the flows. Each returns a problem if the person may not do the act.

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

/** Checks whether a person may make a change: returns undefined if they may, or the problem. */
export type Check = (assessment: Assessment, roster: Roster) => Problem | undefined

/** Allows the owner of a personal view and the leads of a council return. */
export const problemUnlessLead =
  ({ person }: Turn): Check =>
  (assessment, roster) =>
    leadProblem(assessment, person, roster)

/** Allows the person who answers this question in a personal chat. */
export const problemUnlessOwner =
  ({ person }: Turn, { functionCode }: Pick<Question, 'functionCode'>): Check =>
  (assessment) =>
    answerProblem(assessment, person, functionCode)

/** Allows members with a vote. */
export const problemUnlessVoter = (turn: Turn): Check => ofTeam(turn, voteProblem)

/** Allows members with a vote, and leads. */
export const problemUnlessInSession = (turn: Turn): Check => ofTeam(turn, sessionProblem)

/** Allows members who may reveal votes and agree answers by the rules of the return. */
export const problemUnlessAgreeing = (turn: Turn): Check => ofTeam(turn, agreeProblem)

function ofTeam({ person }: Turn, rule: (team: Team, member: Member, roster: Roster) => Problem | undefined): Check {
  return ({ team }, roster) => {
    const member = roster.get(person)
    return team && member ? rule(team, member, roster) : { code: 'not-a-member' }
  }
}
