// Brings the keys of a store to one spelling of each GUID, before the bot serves requests.

import { channelsIn } from '../../store/collections/channels.ts'
import { mergeRecords } from '../../store/collections/merge-records.ts'
import { peopleIn } from '../../store/collections/people.ts'
import { unifyKeys } from '../../store/documents/canonical-keys.ts'
import type { Store } from '../../store/store.ts'
import type { Log } from '../log.ts'

/** Earlier versions kept ids in the case in which Teams sent them. Throws StoreUnavailable. */
export async function unifyStoredKeys(store: Store, log: Log): Promise<void> {
  // Collections of their own: a collection remembers versions, and the bot's must begin after the move.
  const { moved, kept } = await unifyKeys(store, mergeRecords(peopleIn(store), channelsIn(store)))
  if (moved > 0) log.info({ moved }, 'Stored documents were moved to keys in lower case.')
  if (kept > 0) log.warn({ kept }, 'Stored documents stay under keys in another case: two of the same id differ.')
}
