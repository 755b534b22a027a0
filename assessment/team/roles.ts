// Changes the leads, the owners of functions and the rules of a council return.

import { refusalOnceSubmitted } from '../answers/refuse-submitted.ts'
import type { Assessment, Stamp } from '../assessment.ts'
import type { FunctionCode, PersonId } from '../ids.ts'
import { most } from '../limits.ts'
import { isRefusal, type Refusal, refuse } from '../problem.ts'
import { handOverProblem, leadProblem } from './permissions.ts'
import { isLeftOut, isObserver, leadsIn, ownerOf, type Roster, type Rules, type Team } from './team.ts'

/** An assessment that has a team. */
export type CouncilReturn = Assessment & { readonly team: Team }

export const isReturn = (assessment: Assessment): assessment is CouncilReturn => assessment.team !== undefined

// Teams redelivers within seconds, so thirty operations are enough.
const operationsKept = 30

/**
 * Changes an assessment. A team's assessment changes once for each operation, so that a redelivery cannot undo a
 * colleague's later change.
 */
export function onceOnly<Changed extends Assessment>(
  assessment: Changed,
  { operation }: Stamp,
  step: (assessment: Changed) => Changed | Refusal,
): Changed | Refusal {
  if (assessment.team?.operations.includes(operation)) return assessment
  const after = step(assessment)
  return isRefusal(after) || after === assessment ? after : withOperation(after, operation)
}

/**
 * Adds the operation to the team's last operations. Returns `assessment` itself if it is already there, or without a
 * team.
 */
export function withOperation<Changed extends Assessment>(assessment: Changed, operation: string): Changed {
  const { team } = assessment
  if (!team || team.operations.includes(operation)) return assessment
  const operations = [...team.operations, operation].slice(-operationsKept)
  return { ...assessment, team: { ...team, operations } }
}

/** Changes the team once for each operation. Refuses once the return is submitted. */
export function once(
  assessment: CouncilReturn,
  stamp: Stamp,
  step: (team: Team) => Team | Refusal,
): CouncilReturn | Refusal {
  return onceOnly(assessment, stamp, () => {
    const closed = refusalOnceSubmitted(assessment)
    if (closed) return closed
    const changed = step(assessment.team)
    if (isRefusal(changed)) return changed
    return changed === assessment.team ? assessment : { ...assessment, team: changed }
  })
}

/**
 * Changes the team once for each operation, if the person is a lead. Refuses `leads-only` for others, and once the
 * return is submitted.
 */
export function onceByLead(
  assessment: CouncilReturn,
  stamp: Stamp,
  roster: Roster,
  step: (team: Team) => Team | Refusal,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const problem = leadProblem(assessment, stamp.by, roster)
    return problem ? refuse(problem) : step(team)
  })
}

/**
 * Makes the person the owner of a function that no member of the channel owns. Changes nothing if they already own it.
 */
export function takeFunction(
  assessment: CouncilReturn,
  code: FunctionCode,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (roster.get(stamp.by)?.isGuest) return refuse({ code: 'guest-takes-nothing' })
    if (isLeftOut(team, code)) return refuse({ code: 'function-left-out', functionCode: code })
    if (isObserver(team, stamp.by)) return refuse({ code: 'observer-takes-nothing' })
    const owner = ownerOf(team, code, roster)
    if (owner === stamp.by) return team
    if (owner) return refuse({ code: 'function-taken', functionCode: code, owner })
    return withOwner(team, code, stamp.by, stamp)
  })
}

/**
 * Gives a function to another member, or back to the team. Its owner or a lead may do this. `seen` is the owner on the
 * card. Refuses if the owner has changed since.
 */
export function handOver(
  assessment: CouncilReturn,
  code: FunctionCode,
  { seen, to }: { readonly seen: PersonId; readonly to?: PersonId },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    const problem = handOverProblem(team, code, stamp.by)
    if (problem) return refuse(problem)
    const owner = team.owners[code]?.person
    if (owner !== seen) {
      return owner
        ? refuse({ code: 'function-taken', functionCode: code, owner })
        : refuse({ code: 'function-not-yours', functionCode: code })
    }
    if (to !== undefined && isLeftOut(team, code)) return refuse({ code: 'function-left-out', functionCode: code })
    if (to === undefined) {
      const { [code]: _left, ...owners } = team.owners
      return { ...team, owners }
    }
    const member = roster.get(to)
    if (!member) return refuse({ code: 'not-a-member' })
    if (member.isGuest) return refuse({ code: 'guest-takes-nothing' })
    if (isObserver(team, to)) return refuse({ code: 'observer-takes-nothing' })
    return to === owner ? team : withOwner(team, code, to, stamp)
  })
}

function withOwner(team: Team, code: FunctionCode, person: PersonId, { at, operation }: Stamp): Team {
  return { ...team, owners: { ...team.owners, [code]: { person, at, operation } } }
}

/** Adds or removes a lead. Only a lead may do this. The last lead in the channel cannot be removed. */
export function nameLead(
  assessment: CouncilReturn,
  { person, lead }: { readonly person: PersonId; readonly lead: boolean },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceByLead(assessment, stamp, roster, (team) => {
    if (team.leads.includes(person) === lead) return team
    if (!lead) {
      const leads = team.leads.filter((other) => other !== person)
      return leads.some((other) => roster.has(other)) ? { ...team, leads } : refuse({ code: 'last-lead' })
    }
    const member = roster.get(person)
    if (!member) return refuse({ code: 'not-a-member' })
    if (member.isGuest) return refuse({ code: 'guest-takes-nothing' })
    return withLead(team, person, roster)
  })
}

/** Makes the person a lead if the channel has no lead any more. */
export function takeLead(assessment: CouncilReturn, stamp: Stamp, roster: Roster): CouncilReturn | Refusal {
  return once(assessment, stamp, (team) => {
    if (team.leads.includes(stamp.by)) return team
    if (roster.get(stamp.by)?.isGuest) return refuse({ code: 'guest-takes-nothing' })
    const leads = leadsIn(team, roster)
    return leads.length > 0 ? refuse({ code: 'lead-present', leads }) : withLead(team, stamp.by, roster)
  })
}

/** Adds a lead. The limit is fifty; leads who have left the channel are dropped first. */
function withLead(team: Team, person: PersonId, roster: Roster): Team | Refusal {
  const leads = team.leads.length < most.leads ? team.leads : leadsIn(team, roster)
  return leads.length < most.leads ? { ...team, leads: [...leads, person] } : refuse({ code: 'record-full' })
}

/** Sets the rules and the leads. Only a lead may do this. */
export function ruleTeam(
  assessment: CouncilReturn,
  { rules, leads }: { readonly rules: Rules; readonly leads: readonly PersonId[] },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceByLead(assessment, stamp, roster, (team) => ({ ...team, rules, leads }))
}
