// Changes the stored keys to one spelling of each GUID, before the bot serves requests.

import { channelsIn } from '../../store/collections/channels.ts'
import { mergeRecords } from '../../store/collections/merge-records.ts'
import { peopleIn } from '../../store/collections/people.ts'
import { unifyKeys } from '../../store/documents/canonical-keys.ts'
import type { Store } from '../../store/store.ts'
import type { Log } from '../log.ts'

/**
 * Moves documents to keys in lower case. Earlier versions kept ids in the case that Teams sent. Throws
 * StoreUnavailable.
 */
export async function unifyStoredKeys(store: Store, log: Log): Promise<void> {
  // Uses separate collections: a collection caches versions, and those of the bot must not cache any before the move.
  const { moved, kept } = await unifyKeys(store, mergeRecords(peopleIn(store), channelsIn(store)))
  if (moved > 0) log.info({ moved }, 'Stored documents were moved to keys in lower case.')
  if (kept > 0) log.warn({ kept }, 'Stored documents stay under keys in another case: two of the same id differ.')
}
