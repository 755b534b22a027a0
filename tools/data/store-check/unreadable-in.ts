// Reads every document of a store like the bot, and finds those that it cannot read.

import { hubForm } from '../../../store/benchmark/hub-records.ts'
import { publicationForm } from '../../../store/benchmark/publications.ts'
import { assessmentForm } from '../../../store/collections/assessments.ts'
import { auditForm } from '../../../store/collections/audit.ts'
import { ballotForm } from '../../../store/collections/ballots.ts'
import { channelForm } from '../../../store/collections/channels.ts'
import { perceptionForm } from '../../../store/collections/counted/perceptions.ts'
import { teamVotesForm } from '../../../store/collections/counted/team-votes.ts'
import { displayForm } from '../../../store/collections/displays.ts'
import { dueForm } from '../../../store/collections/due-index.ts'
import { erasureForm } from '../../../store/collections/erasing/erasures.ts'
import { backfillForm } from '../../../store/collections/erasing/participation.ts'
import { secretForm } from '../../../store/collections/erasing/pseudonyms.ts'
import { removalForm } from '../../../store/collections/erasing/removals.ts'
import { retentionForm } from '../../../store/collections/erasing/retention.ts'
import { filesForm } from '../../../store/collections/files.ts'
import { historyForm } from '../../../store/collections/history/history.ts'
import { organisationForm } from '../../../store/collections/organisations.ts'
import { personForm } from '../../../store/collections/people.ts'
import { type Form, fromDocument } from '../../../store/documents/stored-form.ts'
import { DocumentUnreadable } from '../../../store/documents/unreadable.ts'
import { type Key, type Kind, type Store, StoreUnavailable } from '../../../store/store.ts'

/** The form of each kind of document. */
export const forms: { readonly [kind in Kind]: Form<unknown> } = {
  assessment: assessmentForm as Form<unknown>,
  audit: auditForm as Form<unknown>,
  backfill: backfillForm as Form<unknown>,
  ballot: ballotForm as Form<unknown>,
  channel: channelForm as Form<unknown>,
  deleted: assessmentForm as Form<unknown>,
  display: displayForm as Form<unknown>,
  due: dueForm as Form<unknown>,
  erasure: erasureForm as Form<unknown>,
  files: filesForm as Form<unknown>,
  history: historyForm as Form<unknown>,
  organisation: organisationForm as Form<unknown>,
  perception: perceptionForm as Form<unknown>,
  person: personForm as Form<unknown>,
  hub: hubForm as Form<unknown>,
  publication: publicationForm as Form<unknown>,
  removal: removalForm as Form<unknown>,
  retention: retentionForm as Form<unknown>,
  secret: secretForm as Form<unknown>,
  votes: teamVotesForm as Form<unknown>,
}

/** An unreadable document and the reason. `why` reveals no contents. */
export type Unreadable = { readonly key: Key; readonly why: string }

/** `documents` counts all documents. Throws StoreUnavailable if the store itself fails. */
export async function unreadableIn(store: Store): Promise<{ documents: number; unreadable: readonly Unreadable[] }> {
  const unreadable: Unreadable[] = []
  let documents = 0
  for await (const key of store.keys()) {
    documents += 1
    const why = await faultOf(store, key)
    if (why !== undefined) unreadable.push({ key, why })
  }
  return { documents, unreadable }
}

async function faultOf(store: Store, key: Key): Promise<string | undefined> {
  const form = Object.hasOwn(forms, key.kind) ? forms[key.kind] : undefined
  if (!form) return 'This version of the bot knows no such kind of document: a newer version wrote it.'
  try {
    const stored = await store.read(key)
    if (stored) fromDocument(key.kind, form, stored.document)
    return undefined
  } catch (error) {
    if (error instanceof DocumentUnreadable) return error.message
    if (!(error instanceof StoreUnavailable)) throw error
    // Throws if the store is unavailable. Otherwise this document is damaged on the disk.
    await store.check()
    return error.message
  }
}
