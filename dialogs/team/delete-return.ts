// Deletes a council return for everybody after a lead's confirmation: hides it for 30 days, then it is removed for
// good.

import type { Assessment } from '../../assessment/assessment.ts'
import { most } from '../../assessment/limits.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { PressOf } from '../../cards/press.ts'
import { deletedReturnCard, deleteReturnCard } from '../../cards/team/delete-return-card.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { removalId } from '../../store/collections/erasing/removals.ts'
import type { Step } from '../../store/documents/change.ts'
import { StoreUnavailable, system } from '../../store/store.ts'
import { readAnyVersion, readAssessment } from '../access/assessment-access.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import { viewAnyVersion } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { unlistDue } from '../reminders/due-dates.ts'
import type { Reply, Turn } from '../turn.ts'
import { passedOverFor } from './which-counts.ts'

/** A deleted return can be restored for this time, in milliseconds: 30 days. */
const hiddenFor = 30 * 24 * 60 * 60 * 1000

export function askToDeleteReturn(turn: Turn, deps: Dependencies, press: PressOf<'delete-return'>): Promise<Reply> {
  return viewAnyVersion(
    turn,
    deps,
    press.assessment,
    (view) => ({ type: 'card', card: deleteReturnCard(view) }),
    problemUnlessLead(turn),
  )
}

/**
 * Moves the return to the hidden documents. Its ballots stay, but no press can use them without the return. Writes the
 * hidden copy and lists it for removal before it removes the record, so that an interrupted deletion can be repeated.
 */
export async function eraseReturn(turn: Turn, deps: Dependencies, press: PressOf<'erase-return'>): Promise<Reply> {
  const { tenant } = turn
  const view = await readAnyVersion(turn, deps, press.assessment)
  if (isRefusal(view)) return refused(turn, deps, view.problem)
  const { assessment, people } = view
  const problem = problemUnlessLead(turn)(assessment, people)
  if (problem) return refused(turn, deps, problem, view)
  const { team, id } = assessment
  if (!team) return refused(turn, deps, { code: 'not-understood' })
  const passedOver = await passedOverFor(turn, deps, assessment)
  const removeAt = new Date(Date.parse(turn.now) + hiddenFor).toISOString()
  const deletion = { by: turn.person, at: turn.now, removeAt }
  const hide = (latest: Assessment) =>
    deps.deleted.change(
      tenant,
      id,
      () => ({ type: 'save', value: { ...latest, deletion }, result: undefined }) as const,
    )
  await hide(assessment)
  await deps.removals.change(
    system,
    removalId(tenant, id),
    () => ({ type: 'save', value: { tenant, assessment: id, removeAt }, result: undefined }) as const,
  )
  await deps.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) =>
    before
      ? { type: 'save', value: withDeleted(before, id), result: undefined }
      : { type: 'unchanged', result: undefined },
  )
  const last = await deps.assessments.change<Step<Assessment, Assessment | undefined>>(tenant, id, (current) => ({
    type: 'remove',
    result: current,
  }))
  // Saves the latest state, because a colleague may have answered until now.
  if (last) await hide(last)
  // The return is deleted even if this fails: the next poll of the due index removes an entry without a return.
  await unlistDue(deps, tenant, id).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error
  })
  const after = (['board', 'question'] as const).map((surface) => ({ type: 'show', assessment: id, surface }) as const)
  const counting = passedOver.length > 0 ? { asksAbout: await firstSeen(turn, deps, passedOver) } : {}
  return { type: 'card', card: deletedReturnCard(wordsOf(turn, deps), { id, removeAt, ...counting }), after }
}

/** The first of these returns that this person may see here; undefined if there is none. */
async function firstSeen(
  turn: Turn,
  deps: Dependencies,
  returns: readonly Assessment[],
): Promise<Assessment['id'] | undefined> {
  for (const { id } of returns) if (!isRefusal(await readAssessment(turn, deps, id))) return id
  return undefined
}

/** Lists the deleted return. The channel lists the last twenty; older ones stay hidden until their removal. */
function withDeleted(channel: Channel, id: Assessment['id']): Channel {
  const others = (ids: Channel['assessments']) => ids.filter((other) => other !== id)
  return {
    ...channel,
    assessments: others(channel.assessments),
    deleted: [...others(channel.deleted), id].slice(-most.deletedReturns),
  }
}
