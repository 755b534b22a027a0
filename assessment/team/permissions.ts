// The permissions on an assessment. Each check returns the refusal, or `undefined` if the person may.

import type { Assessment } from '../assessment.ts'
import type { FunctionCode, PersonId } from '../ids.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question-set.ts'
import { isLeftOut, isObserver, leadsIn, type Member, type Roster, type Team } from './team.ts'

/** For settings, reminders, leads and submission: the owner of a personal view, or a lead of the team. */
export function leadProblem({ owner, team }: Assessment, person: PersonId, roster: Roster): Problem | undefined {
  if (!team) return owner === person ? undefined : { code: 'assessment-gone' }
  return team.leads.includes(person) ? undefined : { code: 'leads-only', leads: leadsIn(team, roster) }
}

/**
 * For answers in one's own chat: everything in one's personal view, and one's own functions of a council return, unless
 * left out.
 */
export function answerProblem({ owner, team }: Assessment, person: PersonId, code: FunctionCode): Problem | undefined {
  if (!team) return owner === person ? undefined : { code: 'assessment-gone' }
  if (isLeftOut(team, code)) return { code: 'function-left-out', functionCode: code }
  const functionOwner = team.owners[code]?.person
  return functionOwner === person ? undefined : { code: 'function-not-yours', functionCode: code, owner: functionOwner }
}

/** Whether the member may vote, or answer under the rule that the first press counts. */
export function voteProblem(team: Team, member: Member): Problem | undefined {
  if (isObserver(team, member.person)) return { code: 'observers-do-not-vote' }
  return member.isGuest && !team.rules.guestsVote ? { code: 'guests-do-not-vote' } : undefined
}

/** For starting to answer together and parking a question: every member with a vote, and every lead. */
export function sessionProblem(team: Team, member: Member): Problem | undefined {
  return team.leads.includes(member.person) ? undefined : voteProblem(team, member)
}

/** For revealing votes, agreeing an answer and going to another question: leads, or by the rules other members. */
export function agreeProblem(team: Team, member: Member, roster: Roster): Problem | undefined {
  if (team.leads.includes(member.person)) return undefined
  if (team.rules.agreeing === 'leads') return { code: 'leads-only', leads: leadsIn(team, roster) }
  if (isObserver(team, member.person)) return { code: 'observers-do-not-vote' }
  return member.isGuest ? { code: 'guests-do-not-record' } : undefined
}

/** For handing a function over, or back to the team: its owner, and every lead. */
export function handOverProblem(team: Team, code: FunctionCode, person: PersonId): Problem | undefined {
  const owner = team.owners[code]?.person
  const isTheirs = owner === person || team.leads.includes(person)
  return isTheirs ? undefined : { code: 'function-not-yours', functionCode: code, owner }
}

/** For planning a gap: a lead, the owner of its function, and the owner of its plan entry. */
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
