// Restores a deleted council return within its 30 days.

import type { Assessment } from '../../assessment/assessment.ts'
import { isRefusal, type Problem } from '../../assessment/problem.ts'
import { leadsOnly } from '../../assessment/team/permissions.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { PressOf } from '../../cards/press.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { removalId } from '../../store/collections/removals.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import { readMine } from '../access/own-assessment.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import type { Reply, Turn } from '../turn.ts'
import { boardOf } from './board.ts'

/**
 * Brings a deleted return back as it was, and shows its board. Refuses `not-restorable` once it is removed, and
 * `return-open` when it is open and the channel has another open one. Each step can be repeated.
 */
export async function restoreReturn(turn: Turn, deps: Dependencies, press: PressOf<'restore-return'>): Promise<Reply> {
  const { tenant } = turn
  const id = press.assessment
  const hidden = await deps.deleted.read(tenant, id)
  if (hidden) {
    const problem = await mayNotRestore(turn, deps, hidden)
    if (problem) return refused(turn, deps, problem)
    const { deletion: _over, ...restored } = hidden
    await listDue(deps, tenant, restored, turn.now)
    await deps.assessments.create(tenant, id, restored)
    await listInChannel(tenant, deps, hidden)
    await deps.deleted.change(tenant, id, () => gone)
    await deps.removals.change(system, removalId(tenant, id), () => gone)
  }
  const view = await readMine(turn, deps, id)
  if (isRefusal(view)) return refused(turn, deps, hidden ? view.problem : { code: 'not-restorable' })
  const isPosted = turn.place.type === 'shared' && hidden !== undefined
  const after = isPosted ? ([{ type: 'show', assessment: id, surface: 'board', anew: 'always' }] as const) : []
  return { ...boardOf(view), after }
}

const gone = { type: 'remove', result: undefined } as const

/** Who is not in the channel is told the same as if there were nothing. */
async function mayNotRestore(turn: Turn, deps: Dependencies, hidden: Assessment): Promise<Problem | undefined> {
  const { team, submittedAt } = hidden
  if (!team) return { code: 'not-restorable' }
  if (turn.place.type === 'shared' && turn.place.conversation !== team.conversation) return { code: 'not-restorable' }
  const roster = await deps.members(turn.tenant, team.conversation)
  if (roster === 'refused' || !roster.has(turn.person)) return { code: 'not-restorable' }
  const latest = await latestOf(turn, deps, team.conversation)
  const problem = mayRestore(turn, hidden, latest, roster)
  if (problem) return problem
  return !submittedAt && latest && latest.id !== hidden.id && !latest.submittedAt ? { code: 'return-open' } : undefined
}

/** A lead of the deleted return may restore it, and a lead of the return that is worked on now. */
export function mayRestore(
  { person }: Pick<Turn, 'person'>,
  hidden: Assessment,
  latest: Assessment | undefined,
  roster: Roster,
): Problem | undefined {
  return latest?.team?.leads.includes(person) ? undefined : leadsOnly(hidden, person, roster)
}

async function latestOf({ tenant }: Turn, deps: Dependencies, conversation: string) {
  const id = (await deps.channels.read(tenant, conversation))?.assessments.at(-1)
  return id && deps.assessments.read(tenant, id)
}

/** An open return becomes the one that is worked on. A submitted one leaves that as it is. */
async function listInChannel(tenant: string, deps: Dependencies, { id, team, submittedAt }: Assessment): Promise<void> {
  if (!team) return
  await deps.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) => {
    if (!before) return { type: 'keep', result: undefined }
    const others = before.assessments.filter((other) => other !== id)
    const assessments = submittedAt ? [...others.slice(0, -1), id, ...others.slice(-1)] : [...others, id]
    const deleted = before.deleted.filter((other) => other !== id)
    return { type: 'save', value: { ...before, assessments, deleted }, result: undefined }
  })
}
