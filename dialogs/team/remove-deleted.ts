// Removes deleted council returns for good once their 30 days are over.

import type { Assessment } from '../../assessment/assessment.ts'
import type { Channel } from '../../store/collections/channels.ts'
import { type Removal, removalId } from '../../store/collections/erasing/removals.ts'
import { removeParts } from '../../store/collections/erasing/remove-parts.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { leavePerson } from '../retention/remove-unused.ts'
import { leaveCouncil } from './councils/tenant-councils.ts'

/**
 * Goes through the index of removals and removes the due returns: all ballots, including those of questions that are no
 * longer in the set, the history, and last the hidden copy. Yields the fault of a failed removal and continues; the
 * next poll retries it. `clock` returns ISO 8601, UTC.
 */
export async function* removeDeleted(deps: Dependencies, clock: () => string): AsyncIterable<{ fault: unknown }> {
  let hasRemoved = false
  for (const { value: removal } of await Array.fromAsync(deps.removals.list(system))) {
    if (removal.removeAt > clock()) continue
    try {
      await remove(deps, removal, clock())
      hasRemoved = true
    } catch (fault) {
      yield { fault }
    }
  }
  if (hasRemoved) await deps.store.compact()
}

async function remove(deps: Dependencies, { tenant, assessment: id }: Removal, now: string): Promise<void> {
  const hidden = await deps.deleted.read(tenant, id)
  const isDue = hidden?.deletion !== undefined && hidden.deletion.removeAt <= now
  // A restored return keeps everything, even if the restoring was interrupted.
  const isRestored = (await deps.assessments.read(tenant, id)) !== undefined
  if (isDue && !isRestored) {
    await removeParts(deps, tenant, id)
    // This is an unused view whose removal was interrupted.
    if (!hidden.team) await leavePerson(deps, tenant, id, hidden.owner)
    await leaveCouncil(deps, tenant, hidden.organisationId, id)
  }
  if (isDue) {
    await unlist(deps, tenant, hidden, isRestored)
    await deps.deleted.change(tenant, id, () => gone)
  }
  if (isDue || !hidden) await deps.removals.change(system, removalId(tenant, id), () => gone)
}

/** Removes the return from both of the channel's lists, or only from that of deleted ones if it was restored. */
async function unlist(
  deps: Dependencies,
  tenant: string,
  { id, team }: Assessment,
  isRestored: boolean,
): Promise<void> {
  if (!team) return
  const others = (ids: Channel['assessments']) => ids.filter((other) => other !== id)
  await deps.channels.change<Step<Channel, void>>(tenant, team.conversation, (before) => {
    const isListed = before?.deleted.includes(id) || (!isRestored && before?.assessments.includes(id))
    if (!before || !isListed) return { type: 'unchanged', result: undefined }
    const assessments = isRestored ? before.assessments : others(before.assessments)
    return { type: 'save', value: { ...before, assessments, deleted: others(before.deleted) }, result: undefined }
  })
}

const gone = { type: 'remove', result: undefined } as const
