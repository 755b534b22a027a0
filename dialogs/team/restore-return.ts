// Restores a deleted council return: first in the channel's record, then the return itself.

import type { Assessment } from '../../assessment/assessment.ts'
import { counts } from '../../assessment/organisation/counting.ts'
import { isRefusal, type Problem } from '../../assessment/problem.ts'
import { leadProblem } from '../../assessment/team/permissions.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { PressOf } from '../../cards/press.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { removalId } from '../../store/collections/erasing/removals.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import { readAssessment } from '../access/assessment-access.ts'
import { refused } from '../access/refused.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { listDue } from '../reminders/due-dates.ts'
import type { Reply, Turn } from '../turn.ts'
import { boardReply } from './board.ts'
import { isClaimed } from './reopening.ts'
import { sameQuarter, whichCountsReply } from './which-counts.ts'

/**
 * Restores a deleted return, and shows its board. If another return of the quarter counts now, asks which one is to
 * count. Refuses `not-restorable` once it is removed, and `return-open` if it is open and the channel has another open
 * one. Each step can be repeated.
 */
export async function restoreReturn(turn: Turn, deps: Dependencies, press: PressOf<'restore-return'>): Promise<Reply> {
  const { tenant } = turn
  const id = press.assessment
  const hidden = await deps.deleted.read(tenant, id)
  if (hidden) {
    const latest = await latestOf(turn, deps, hidden)
    const problem = (await mayNotRestore(turn, deps, hidden, latest)) ?? (await listAgain(turn, deps, hidden, latest))
    if (problem) return refused(turn, deps, problem)
    await completeRestoring(deps, tenant, hidden, turn.now)
  }
  const view = await readAssessment(turn, deps, id)
  if (isRefusal(view)) {
    const isThere = hidden !== undefined || view.view !== undefined
    return refused(turn, deps, isThere ? view.problem : { code: 'not-restorable' }, view.view)
  }
  const isPosted = turn.place.type === 'shared' && hidden !== undefined
  const after = isPosted ? ([{ type: 'show', assessment: id, surface: 'board', anew: 'always' }] as const) : []
  const others = counts(view.assessment) ? (await sameQuarter(turn, deps, view.assessment)).filter(counts) : []
  return { ...(others.length > 0 ? await whichCountsReply(turn, deps, view) : boardReply(view)), after }
}

/**
 * Restores a return that the channel lists again. The start of a return also calls it, to complete an interrupted
 * restoring. `now` is ISO 8601, UTC.
 */
export async function completeRestoring(deps: Dependencies, tenant: string, hidden: Assessment, now: string) {
  const { deletion: _over, ...restored } = hidden
  const { id } = hidden
  await listDue(deps, tenant, restored, now)
  await deps.assessments.create(tenant, id, restored)
  await deps.deleted.change(tenant, id, () => gone)
  await deps.removals.change(system, removalId(tenant, id), () => gone)
}

const gone = { type: 'remove', result: undefined } as const

/** The reason if this person may not restore it. A person outside the channel gets the reply for a missing return. */
async function mayNotRestore(
  turn: Turn,
  deps: Dependencies,
  { deletion, ...hidden }: Assessment,
  latest: Assessment | undefined,
): Promise<Problem | undefined> {
  const { team } = hidden
  if (!team || !deletion || deletion.removeAt <= turn.now) return { code: 'not-restorable' }
  if (turn.place.type === 'shared' && turn.place.conversation !== team.conversation) return { code: 'not-restorable' }
  const roster = await deps.members(turn.tenant, team.conversation)
  if (roster === 'refused' || !roster.has(turn.person)) return { code: 'not-restorable' }
  return mayRestore(turn, hidden, latest, roster)
}

/** Allows the leads of the deleted return, and those of the channel's current return. */
export function mayRestore(
  { person }: Pick<Turn, 'person'>,
  hidden: Assessment,
  latest: Assessment | undefined,
  roster: Roster,
): Problem | undefined {
  return latest?.team?.leads.includes(person) ? undefined : leadProblem(hidden, person, roster)
}

async function latestOf({ tenant }: Turn, deps: Dependencies, { team }: Assessment): Promise<Assessment | undefined> {
  const channel = team && (await deps.channels.read(tenant, team.conversation))
  const id = channel?.assessments.at(-1)
  return id && deps.assessments.read(tenant, id)
}

/**
 * Lists the return in the channel again, with one conditional write. A start and a reopening write to the same record,
 * so one of them comes first and the other sees it. An open return becomes the current one, unless another one is open,
 * is being reopened, or was listed after `latest` was read. A submitted return does not become the current one.
 */
async function listAgain(
  { tenant }: Turn,
  deps: Dependencies,
  { id, team, submittedAt }: Assessment,
  latest: Assessment | undefined,
): Promise<Problem | undefined> {
  if (!team) return { code: 'not-restorable' }
  return deps.channels.change<Step<Channel, Problem | undefined>>(tenant, team.conversation, (before) => {
    if (!before || before.assessments.includes(id)) return { type: 'unchanged', result: undefined }
    const last = before.assessments.at(-1)
    const isOver = last === latest?.id && (!latest || (latest.submittedAt !== undefined && !isClaimed(before, latest)))
    if (!submittedAt && !isOver) return { type: 'unchanged', result: { code: 'return-open' } }
    const others = before.assessments
    const assessments = submittedAt ? [...others.slice(0, -1), id, ...others.slice(-1)] : [...others, id]
    const deleted = before.deleted.filter((other) => other !== id)
    return { type: 'save', value: { ...before, assessments, deleted }, result: undefined }
  })
}
