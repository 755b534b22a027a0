// Removes the documents that are useless without their assessment: its ballots and its older history.

import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Collection } from '../../documents/collection.ts'
import { type Ballots, ballotsOf } from '../ballots.ts'
import { type History, historyOf } from '../history/history.ts'

/** Removes all of them, even ballots on questions that the set no longer has. Idempotent. Throws StoreUnavailable. */
export async function removeParts(
  { ballots, history }: { readonly ballots: Ballots; readonly history: History },
  tenant: string,
  id: AssessmentId,
): Promise<void> {
  await removeAll(ballots, tenant, ballotsOf(id))
  await removeAll(history, tenant, historyOf(id))
}

/** Removes documents by their keys, which also removes unreadable ones. */
async function removeAll<Value>(collection: Collection<Value>, tenant: string, prefix: string): Promise<void> {
  for (const id of await Array.fromAsync(collection.ids(tenant, prefix))) {
    await collection.change(tenant, id, () => ({ type: 'remove', result: undefined }) as const)
  }
}
