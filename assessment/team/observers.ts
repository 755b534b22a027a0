// Names observers: members who see a council return without a vote or a function.

import type { Stamp } from '../assessment.ts'
import type { FunctionCode, PersonId } from '../ids.ts'
import { most } from '../limits.ts'
import { type Refusal, refuse } from '../problem.ts'
import { type CouncilReturn, onceByLead } from './roles.ts'
import { isObserver, type Roster, type Team } from './team.ts'

/**
 * Makes a member an observer, or gives them their vote back. Only a lead may do this; a lead may be an observer too. An
 * observer's earlier vote stays in the ballot and does not count. Refuses `leads-only`, `not-a-member`,
 * `observer-has-function` for the owner of a function, and `record-full` with fifty observers in the channel.
 */
export function nameObserver(
  assessment: CouncilReturn,
  { person, observer }: { readonly person: PersonId; readonly observer: boolean },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceByLead(assessment, stamp, roster, (team) => {
    if (isObserver(team, person) === observer) return team
    const others = (team.observers ?? []).filter((other) => other !== person)
    if (!observer) return withObservers(team, others)
    if (!roster.has(person)) return refuse({ code: 'not-a-member' })
    const functionCode = functionOwnedBy(team, person)
    if (functionCode) return refuse({ code: 'observer-has-function', functionCode, owner: person })
    // An observer who has left the channel makes room for a new one.
    const kept = others.length < most.observers ? others : others.filter((other) => roster.has(other))
    return kept.length < most.observers ? withObservers(team, [...kept, person]) : refuse({ code: 'record-full' })
  })
}

const functionOwnedBy = ({ owners }: Team, person: PersonId): FunctionCode | undefined =>
  Object.keys(owners).find((code) => owners[code]?.person === person)

function withObservers({ observers: _before, ...team }: Team, observers: readonly PersonId[]): Team {
  return observers.length > 0 ? { ...team, observers } : team
}
