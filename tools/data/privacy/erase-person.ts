// Erases one person from a store. Removes their personal views and record; answers and votes in council records stay.

import { pseudonymiseTrail } from '../../../store/collections/audit-trail.ts'
import { type Erasure, erasableIn, eraseDocument } from '../../../store/collections/erasing/erase-document.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import { filesIn } from '../../../store/collections/files.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import type { Store } from '../../../store/store.ts'
import { eachDocument, type Failed, type Who } from './each-document.ts'
import { notePrivacyAct } from './note-privacy-act.ts'

export type Erased = {
  /** The number of removed personal views. */
  readonly removed: number
  /** The numbers of assessments (including deleted returns) and ballots that stay, with the person's pseudonym. */
  readonly renamed: { readonly assessments: number; readonly ballots: number }
  readonly failed: readonly Failed[]
}

/**
 * Erases the person from every document of the tenant. Each change is conditional on the version read, so the bot may
 * be running. Removes the person's record last, so an interrupted erasure can be repeated. Throws StoreUnavailable.
 */
export async function erasePerson(store: Store, who: Who, now: string): Promise<Erased> {
  const { tenant, person } = who
  const people = peopleIn(store)
  const collections = erasableIn(store)
  const formerOf = await pseudonymsIn(store)
  const instead = formerOf(tenant, person)
  const counts: Record<string, number> = {}
  const failed = await eachDocument(store, who, async (key) => {
    const outcome: Erasure = await eraseDocument(collections, key, { person, instead })
    const name = `${key.kind === 'deleted' ? 'assessment' : key.kind} ${outcome}`
    counts[name] = (counts[name] ?? 0) + 1
  })
  // Keeps the entries. Comes after the changes above, because they may add entries.
  await pseudonymiseTrail(collections.audit, tenant, person, instead)
  await notePrivacyAct(store, { tenant, person: instead }, 'privacy-erase', now)
  await filesIn(store).change(tenant, person, () => ({ type: 'remove', result: undefined }))
  await people.change(tenant, person, () => ({ type: 'remove', result: undefined }))
  await store.compact()
  return {
    removed: counts['assessment removed'] ?? 0,
    renamed: { assessments: counts['assessment renamed'] ?? 0, ballots: counts['ballot renamed'] ?? 0 },
    failed,
  }
}
