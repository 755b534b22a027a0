// Deletes again, in a restored store, the single personal views that their owners deleted after the backup.

import type { Assessment } from '../../../assessment/assessment.ts'
import { isTheirs } from '../../../assessment/assessment.ts'
import { erasableIn } from '../../../store/collections/erasing/erase-document.ts'
import { eraseRestOfView } from '../../../store/collections/erasing/erase-view.ts'
import type { Erasure } from '../../../store/collections/erasing/erasures.ts'
import type { FormerOf } from '../../../store/collections/erasing/pseudonyms.ts'
import { filesIn } from '../../../store/collections/files.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import type { Step } from '../../../store/documents/change.ts'
import type { Store } from '../../../store/store.ts'
import type { Failed } from '../privacy/each-document.ts'

type ViewErasure = Erasure & { readonly tenant: string; readonly view: NonNullable<Erasure['view']> }

/**
 * Removes each of these views from the store if it belongs to the person who deleted it. The list may come from
 * elsewhere, so this is checked.
 *
 * @returns the number of removed views, and the unreadable ones
 */
export async function repeatViewErasures(
  store: Store,
  erasures: readonly ViewErasure[],
  formerOf: FormerOf,
): Promise<{ readonly views: number; readonly failed: readonly Failed[] }> {
  const collections = { ...erasableIn(store), people: peopleIn(store), files: filesIn(store) }
  let views = 0
  const failed: Failed[] = []
  for (const { tenant, view, former } of erasures) {
    try {
      const owner = await collections.assessments.change<Step<Assessment, Assessment['owner'] | undefined>>(
        tenant,
        view,
        (found) =>
          found && isTheirs(found, found.owner) && formerOf(tenant, found.owner) === former
            ? { type: 'remove', result: found.owner }
            : { type: 'unchanged', result: undefined },
      )
      if (!owner) continue
      await eraseRestOfView(collections, tenant, view, owner, former)
      views += 1
    } catch (error) {
      // Throws if the store is unavailable. Otherwise the document is at fault.
      await store.check()
      const why = error instanceof Error ? error.message : String(error)
      failed.push({ kind: 'assessment', id: view, why, holdsTheId: 'unknown' })
    }
  }
  return { views, failed }
}
