// Removes some of one person's file records, and the document once it is empty.

import type { PersonId } from '../../../assessment/ids.ts'
import { isEmptyHanded, type PersonFiles } from '../../../assessment/people/file-offer.ts'
import type { Step } from '../../documents/change.ts'
import type { Files } from '../files.ts'

/** Removes all records that `kept` does not return. Throws StoreUnavailable. */
export function removeFileRecords(
  files: Files,
  tenant: string,
  person: PersonId,
  kept: (before: PersonFiles) => PersonFiles,
): Promise<void> {
  return files.change<Step<PersonFiles, void>>(tenant, person, (before) => {
    const after = before && kept(before)
    if (!after || isSame(before, after)) return { type: 'unchanged', result: undefined }
    return isEmptyHanded(after)
      ? { type: 'remove', result: undefined }
      : { type: 'save', value: after, result: undefined }
  })
}

/** Records are removed and never replaced, so comparing their numbers is enough. */
const isSame = (one: PersonFiles, other: PersonFiles): boolean =>
  one.offers.length === other.offers.length &&
  one.staged === other.staged &&
  (one.otherStaged?.length ?? 0) === (other.otherStaged?.length ?? 0) &&
  !isEmptyHanded(other)
