// Counts and logs stored documents that were skipped because they cannot be read.

import type { Unreadable } from '../store/documents/collection.ts'
import { faultOf, type Log } from './log.ts'

/** Logs the kind of each skipped document, and its id unless that may hold a person's. `skipped` counts since the start. */
export function skippedDocuments(log: Log): Unreadable {
  let skipped = 0
  return ({ kind, id }, fault) => {
    skipped += 1
    const named = kind === 'person' || kind === 'channel' ? {} : { id }
    log.error({ ...faultOf(fault), kind, ...named, skipped }, 'A stored document cannot be read and was skipped.')
  }
}
