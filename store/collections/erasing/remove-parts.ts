// Removes the documents that belong to an assessment and are of no use without it: its ballots and its older history.

import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Collection } from '../../documents/collection.ts'
import { type Ballots, ballotsOf } from '../ballots.ts'
import { type History, historyOf } from '../history/history.ts'

/** Removes all of them, also ballots on questions that the set no longer has. Safe to repeat. Throws StoreUnavailable. */
export async function removeParts(
  { ballots, history }: { readonly ballots: Ballots; readonly history: History },
  tenant: string,
  id: AssessmentId,
): Promise<void> {
  await removeAll(ballots, tenant, ballotsOf(id))
  await removeAll(history, tenant, historyOf(id))
}

/** Removes documents by their keys, so that unreadable ones go too. */
async function removeAll<Value>(collection: Collection<Value>, tenant: string, prefix: string): Promise<void> {
  for (const id of await Array.fromAsync(collection.ids(tenant, prefix))) {
    await collection.change(tenant, id, () => ({ type: 'remove', result: undefined }) as const)
  }
}
