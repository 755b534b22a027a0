// Who may do something to an assessment, as each flow asks it: a problem for whom it is refused.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Problem } from '../../assessment/problem.ts'
import type { Question } from '../../assessment/question-set.ts'
import { agreeProblem, answerProblem, leadProblem, voteProblem } from '../../assessment/team/permissions.ts'
import type { Member, Roster, Team } from '../../assessment/team/team.ts'
import type { Turn } from '../turn.ts'

/** Who may make a change; a problem where this person may not. */
export type Check = (assessment: Assessment, roster: Roster) => Problem | undefined

/** Whoever has a personal view, and the leads of a council return. */
export const problemUnlessLead =
  ({ person }: Turn): Check =>
  (assessment, roster) =>
    leadProblem(assessment, person, roster)

/** Whoever answers this question in a chat of their own. */
export const problemUnlessOwner =
  ({ person }: Turn, { functionCode }: Pick<Question, 'functionCode'>): Check =>
  (assessment) =>
    answerProblem(assessment, person, functionCode)

/** Whoever has a vote in a council return. */
export const problemUnlessVoter = (turn: Turn): Check => ofTeam(turn, voteProblem)

/** Whoever reveals and agrees in a council return, by its rules. */
export const problemUnlessAgreeing = (turn: Turn): Check => ofTeam(turn, agreeProblem)

function ofTeam({ person }: Turn, rule: (team: Team, member: Member, roster: Roster) => Problem | undefined): Check {
  return ({ team }, roster) => {
    const member = roster.get(person)
    return team && member ? rule(team, member, roster) : { code: 'not-a-member' }
  }
}
