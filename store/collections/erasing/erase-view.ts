// Erases the rest of one personal view: its history, its counts, its files, and its name in other records.

import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { withoutDraftsOf } from '../../../assessment/people/drafts.ts'
import { withoutAssessment } from '../../../assessment/people/file-offer.ts'
import type { PersonRecord } from '../../../assessment/people/person.ts'
import type { Step } from '../../documents/change.ts'
import type { Files } from '../files.ts'
import { historyOf } from '../history/history.ts'
import type { People } from '../people.ts'
import { type Erasable, eraseDocument } from './erase-document.ts'
import { removeFileRecords } from './remove-file-records.ts'
import { uncountView } from './uncount-view.ts'

const gone = { type: 'remove', result: undefined } as const

/**
 * Removes what remains of a view after its document. The audit trail stays, with the pseudonym `instead`. The person's
 * record lists the view until everything is done, so an interrupted erasure can be repeated. Throws StoreUnavailable.
 */
export async function eraseRestOfView(
  collections: Erasable & { readonly people: People; readonly files: Files },
  tenant: string,
  id: AssessmentId,
  person: PersonId,
  instead: PersonId,
): Promise<void> {
  const { history, audit, people, perceptions, files } = collections
  await removeFileRecords(files, tenant, person, (before) => withoutAssessment(before, id))
  await uncountView(perceptions, tenant, person, id)
  for (const chunk of await Array.fromAsync(history.ids(tenant, historyOf(id)))) {
    await history.change(tenant, chunk, () => gone)
  }
  for (const entry of await Array.fromAsync(audit.ids(tenant, id))) {
    await eraseDocument(collections, { tenant, kind: 'audit', id: entry }, { person, instead })
  }
  await people.change<Step<PersonRecord, void>>(tenant, person, (before) => {
    if (!before) return { type: 'unchanged', result: undefined }
    const assessments = before.assessments.filter((other) => other !== id)
    return { type: 'save', value: { ...withoutDraftsOf(before, id), assessments }, result: undefined }
  })
}
