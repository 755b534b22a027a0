// Moves the team of a council return to another version: its question, those parked, and its plan.

import type { Assessment, Move } from '../assessment.ts'
import type { QuestionId } from '../ids.ts'
import type { Plan } from '../team/planning/plan.ts'
import { nextForTeam } from '../team/session.ts'
import type { Roster, Team } from '../team/team.ts'
import type { MovePlan } from './move-plan.ts'

/**
 * Moves the team to the newer version. It stays at its question if the newer version continues it; otherwise it goes to
 * the next open one. Parked questions that continue stay parked.
 *
 * @param after the assessment under the newer version
 */
export function teamAfterMove(
  after: Pick<Assessment, 'answers'>,
  team: Team,
  { from, to, continued }: MovePlan,
  roster: Roster,
): Team {
  const now = new Map([...continued].map(([id, before]) => [before, id]))
  const parked = team.parked.flatMap((id) => now.get(id) ?? [])
  const moved: Team = { ...team, parked, ...planIn(team.plan, (id) => now.get(id), from.version, to.version) }
  const { asking } = team
  if (!asking) return moved
  const within = asking.within !== undefined && to.functionsByCode.has(asking.within) ? asking.within : undefined
  const same = asking.question && now.get(asking.question)
  const question = same ?? (asking.question && nextForTeam(to, { ...after, team: moved }, within, undefined, roster))
  return { ...moved, asking: { ...(question && { question }), ...(within !== undefined && { within }) } }
}

/** The team before the move, with the current roles, rules and reminders. */
export function teamAfterUndo(team: Team, moved: Move, { from, to, continued }: MovePlan): Team {
  const { asking: _now, ...rest } = team
  const { parked = [], asking } = moved
  const plan = planIn(team.plan, (id) => continued.get(id), to.version, from.version)
  return { ...rest, ...plan, parked, ...(asking && { asking }) }
}

/**
 * Renames the plan's entries to the ids of another version. The entry of a question that does not continue is kept
 * under a name with its version, so that undoing the move restores it.
 */
function planIn(
  plan: Plan | undefined,
  idOf: (id: QuestionId) => QuestionId | undefined,
  before: string,
  now: string,
): { readonly plan?: Plan } {
  if (!plan) return {}
  const name = (id: string) => {
    if (id.endsWith(`@${now}`)) return id.slice(0, -`@${now}`.length)
    return id.includes('@') ? id : (idOf(id as QuestionId) ?? `${id}@${before}`)
  }
  return { plan: Object.fromEntries(Object.entries(plan).map(([id, entry]) => [name(id), entry])) }
}
