// Leaves whole functions out of a council return, each with a reason, and brings them back.

import type { Assessment, Stamp } from '../assessment.ts'
import type { FunctionCode, QuestionId } from '../ids.ts'
import { longest, most } from '../limits.ts'
import { type Refusal, refuse } from '../problem.ts'
import type { QuestionSet } from '../question-set.ts'
import { type CouncilReturn, onceByLead } from './roles.ts'
import { nextForTeam } from './session.ts'
import { isLeftOut, type Roster, type Team } from './team.ts'

/** The codes of the functions that are left out, in the order of leaving out. */
export const leftOutOf = ({ team }: Pick<Assessment, 'team'>): readonly FunctionCode[] =>
  Object.keys(team?.leftOut ?? {})

/** How many functions a return of this set may leave out: two at most, and never all of them. */
export const mostLeftOut = (set: QuestionSet): number => Math.min(most.leftOut, set.functions.length - 1)

/**
 * Leaves a function out, or changes the reason. Keeps its answers and owner, and unparks its questions. A team at one
 * of its questions moves to the next question. Refuses
 * - `leads-only`: the person is no lead,
 * - `not-understood`: the set has no such function,
 * - `bad-inputs`: no reason, or one longer than the limit,
 * - `too-many-left-out`: the limit is reached.
 *
 * @param set the complete set
 */
export function leaveOut(
  assessment: CouncilReturn,
  set: QuestionSet,
  { code, reason }: { readonly code: FunctionCode; readonly reason: string },
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceByLead(assessment, stamp, roster, (team) => {
    if (!set.functionsByCode.has(code)) return refuse({ code: 'not-understood' })
    if (!reason) return refuse({ code: 'bad-inputs', inputs: [{ input: 'left-out', fault: 'missing' }] })
    if (reason.length > longest.reason) {
      return refuse({ code: 'bad-inputs', inputs: [{ input: 'reason', fault: 'too-long', most: longest.reason }] })
    }
    if (team.leftOut?.[code]?.reason === reason) return team
    if (!isLeftOut(team, code) && leftOutOf({ team }).length >= mostLeftOut(set)) {
      return refuse({ code: 'too-many-left-out' })
    }
    const { by, at, operation } = stamp
    const left: Team = { ...team, leftOut: { ...team.leftOut, [code]: { reason, by, at, operation } } }
    return withoutQuestionsOf(left, assessment, set, code, roster)
  })
}

/** Removes the function's questions from the team's current question and its parked ones. */
function withoutQuestionsOf(
  team: Team,
  assessment: CouncilReturn,
  set: QuestionSet,
  code: FunctionCode,
  roster: Roster,
): Team {
  const isIts = (id: QuestionId | undefined) => id !== undefined && set.questions.get(id)?.functionCode === code
  const { asking } = team
  const put = { ...team, parked: team.parked.filter((id) => !isIts(id)) }
  if (!asking || !(isIts(asking.question) || asking.within === code)) return put
  const within = asking.within === code ? undefined : asking.within
  const question = nextForTeam(set, { ...assessment, team: put }, within, asking.question, roster)
  return { ...put, asking: { question, ...(within && { within }) } }
}

/** Brings a function back with its earlier answers. Changes nothing if it is not left out. Only a lead may do this. */
export function bringBack(
  assessment: CouncilReturn,
  code: FunctionCode,
  stamp: Stamp,
  roster: Roster,
): CouncilReturn | Refusal {
  return onceByLead(assessment, stamp, roster, (team) => {
    if (!isLeftOut(team, code)) return team
    const { [code]: _back, ...others } = team.leftOut ?? {}
    const { leftOut: _all, ...rest } = team
    return Object.keys(others).length === 0 ? rest : { ...rest, leftOut: others }
  })
}
