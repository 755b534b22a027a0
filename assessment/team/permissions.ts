// The permissions on an assessment. A refusal says who may; `undefined` means that this person may.

import type { Assessment } from '../assessment.ts'
import type { FunctionCode, PersonId } from '../ids.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question-set.ts'
import { isLeftOut, isObserver, leadsIn, type Member, type Roster, type Team } from './team.ts'

/** Settings, reminders, leads, submission: whose assessment it is, or a lead of the team. */
export function leadProblem({ owner, team }: Assessment, person: PersonId, roster: Roster): Problem | undefined {
  if (!team) return owner === person ? undefined : { code: 'assessment-gone' }
  return team.leads.includes(person) ? undefined : { code: 'leads-only', leads: leadsIn(team, roster) }
}

/** Answering in one's own chat: all of one's own view, and the functions that one has taken in a council return, without those left out. */
export function answerProblem({ owner, team }: Assessment, person: PersonId, code: FunctionCode): Problem | undefined {
  if (!team) return owner === person ? undefined : { code: 'assessment-gone' }
  if (isLeftOut(team, code)) return { code: 'function-left-out', functionCode: code }
  const functionOwner = team.owners[code]?.person
  return functionOwner === person ? undefined : { code: 'function-not-yours', functionCode: code, owner: functionOwner }
}

/** Having a vote, or in the plain way an answer. */
export function voteProblem(team: Team, member: Member): Problem | undefined {
  if (isObserver(team, member.person)) return { code: 'observers-do-not-vote' }
  return member.isGuest && !team.rules.guestsVote ? { code: 'guests-do-not-vote' } : undefined
}

/** Beginning to answer together and putting a question off: every member with a vote, and a lead who observes. */
export function sessionProblem(team: Team, member: Member): Problem | undefined {
  return team.leads.includes(member.person) ? undefined : voteProblem(team, member)
}

/** Revealing votes, agreeing an answer, going to another question. */
export function agreeProblem(team: Team, member: Member, roster: Roster): Problem | undefined {
  if (team.leads.includes(member.person)) return undefined
  if (team.rules.agreeing === 'leads') return { code: 'leads-only', leads: leadsIn(team, roster) }
  if (isObserver(team, member.person)) return { code: 'observers-do-not-vote' }
  return member.isGuest ? { code: 'guests-do-not-record' } : undefined
}

/** Planning a gap: a lead, the owner of its function, and the owner of its entry in the plan. */
export function planProblem(
  { team }: Assessment,
  person: PersonId,
  { id, functionCode }: Pick<Question, 'id' | 'functionCode'>,
): Problem | undefined {
  if (!team) return { code: 'not-understood' }
  const owner = team.owners[functionCode]?.person
  const isTheirs = team.leads.includes(person) || owner === person || team.plan?.[id]?.owner === person
  return isTheirs ? undefined : { code: 'plan-not-yours', functionCode, owner }
}
