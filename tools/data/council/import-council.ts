// Imports a council into a tenant, each document once. Keeps existing documents; a second run continues.

import { isDeepStrictEqual } from 'node:util'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import { nobodyYet, type PersonRecord } from '../../../assessment/people/person.ts'
import { assessmentForm } from '../../../store/collections/assessments.ts'
import { type Channel, channelForm, channelsIn } from '../../../store/collections/channels.ts'
import { countVotes } from '../../../store/collections/counted/counting-votes.ts'
import { teamVotesIn } from '../../../store/collections/counted/team-votes.ts'
import { peopleIn, personForm } from '../../../store/collections/people.ts'
import type { Step } from '../../../store/documents/change.ts'
import { fromDocument } from '../../../store/documents/stored-form.ts'
import { type Key, type Store, system } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'
import { forms } from '../store-check/unreadable-in.ts'
import { claimPlace, listMoved } from './claim-place.ts'
import { documentsIn, firstMark, type Manifest, type Moved, type MovedKind, tenantMark } from './moved-files.ts'
import { renaming } from './renamed.ts'
import { enveloped } from './shorn.ts'

export type Importing = {
  readonly folder: string
  readonly manifest: Manifest
  /** The checksum of the manifest, which identifies this export. */
  readonly digest: string
  readonly tenant: string
  /** New ids of people, by pseudonym. */
  readonly people: ReadonlyMap<string, string>
  /** Channels and group chats of the new tenant, by the name of the place. */
  readonly places: ReadonlyMap<string, string>
  /** Adds the council to a tenant that already has one. */
  readonly merge: boolean
  readonly now: string
}

export type Imported = {
  readonly created: number
  /** The number of documents that existed with the same contents. */
  readonly same: number
  /**
   * Documents that existed with other contents, changed since an earlier run or not from this export. They stay
   * unchanged.
   */
  readonly kept: readonly Key[]
  /** The number of records of people without a new id, and of their personal views. */
  readonly unclaimed: number
  readonly organisation: string
}

/**
 * Throws Stop before the first write if a file is unreadable, or if the tenant has a council or personal views and
 * `merge` is not set.
 */
export async function importCouncil(store: Store, importing: Importing): Promise<Imported> {
  const { folder, manifest, tenant, people, places } = importing
  refuseUnreadable(folder, manifest)
  const organisation = await claimPlace(store, importing)
  const rename = renaming(new Map([...people, ...places, [tenantMark, tenant], [firstMark, organisation]]))
  const counts = { created: 0, same: 0, unclaimed: 0 }
  const kept: Key[] = []
  const votes = teamVotesIn(store)
  const moved = manifest.files.flatMap(({ kind, name }) =>
    [...documentsIn(folder, name)].map((each) => [kind, each] as const),
  )
  const unclaimed = personalViewsOfOthers(moved, people)
  for (const [kind, each] of moved) {
    if (unclaimed.has(each.id.split('/')[0] ?? '') || (kind === 'person' && !people.has(each.id))) {
      if (kind === 'assessment' || kind === 'person') counts.unclaimed += 1
      continue
    }
    const { id, document } = rename(each)
    const key = {
      tenant: kind === 'due' ? system : tenant,
      kind,
      id: kind === 'due' ? id.replace(tenantMark, tenant) : id,
    }
    if (kind === 'person') await addPerson(store, key, document)
    else if (kind === 'channel') {
      if (places.has(each.id)) await addReturns(store, key, document)
    } else {
      const moving =
        each.id === firstMark && organisation !== usualOrganisation(tenant) ? withoutOthers(document) : document
      const outcome = await createOnce(store, key, moving, () => earlierForms(each, importing, organisation))
      if (outcome === 'other') kept.push(key)
      else counts[outcome] += 1
      // Counts of votes do not move. They are recounted from the returns.
      if (kind === 'assessment' && outcome !== 'other') {
        await countVotes(votes, tenant, fromDocument(kind, assessmentForm, document).value)
      }
    }
  }
  await listMoved(store, tenant, manifest, organisation)
  return { ...counts, kept, organisation }
}

/** Prepares the record of a council that becomes an added one. Only the tenant's first council lists the others. */
function withoutOthers(document: unknown): unknown {
  const { schema, value } = enveloped.parse(document)
  const { others: _listedByTheFirst, ...record } = value
  return { schema, value: record }
}

/** Checks that each document is readable before the first one is written. */
function refuseUnreadable(folder: string, { files }: Manifest): void {
  for (const { kind, name, documents } of files) {
    let count = 0
    for (const { document } of documentsIn(folder, name)) {
      fromDocument(kind, forms[kind], document)
      count += 1
    }
    if (count !== documents) throw new Stop(`${name} holds ${count} documents, and the manifest says ${documents}.`)
  }
}

/** The ids of personal views whose owners have no new id, so that nobody could open them. */
function personalViewsOfOthers(
  moved: readonly (readonly [MovedKind, Moved])[],
  people: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    moved.flatMap(([kind, { id, document }]) => {
      if (kind !== 'assessment') return []
      const { owner, team } = fromDocument(kind, forms.assessment, document).value as { owner: string; team?: unknown }
      return team === undefined && !people.has(owner) ? [id] : []
    }),
  )
}

/** The forms that earlier runs may have written, before people or places had new ids. */
function earlierForms({ document }: Moved, { people, places, tenant }: Importing, organisation: string) {
  const fixed = [
    [tenantMark, tenant],
    [firstMark, organisation],
  ] as const
  return [[], [...people], [...places]].map((known) => renaming(new Map([...known, ...fixed]))(document))
}

/** Creates the document. Keeps an existing one, unless an earlier run wrote it with fewer new ids. */
async function createOnce(
  store: Store,
  key: Key,
  document: unknown,
  earlier: () => readonly unknown[],
): Promise<'created' | 'same' | 'other'> {
  if ((await store.write(key, document, 'absent')) !== 'conflict') return 'created'
  const found = await store.read(key)
  if (!found) return 'other'
  if (isDeepStrictEqual(found.document, document)) return 'same'
  if (!earlier().some((form) => isDeepStrictEqual(form, found.document))) return 'other'
  return (await store.write(key, document, found.version)) === 'conflict' ? 'other' : 'created'
}

const union = (one: readonly AssessmentId[], other: readonly AssessmentId[]) => [...new Set([...one, ...other])]

/** Adds the assessments to the record of a person, who may already have used the bot in the new tenant. */
async function addPerson(store: Store, { tenant, id }: Key, document: unknown): Promise<void> {
  const moved = fromDocument('person', personForm, document).value
  await peopleIn(store).change<Step<PersonRecord, void>>(tenant, id, (before = nobodyYet) => ({
    type: 'save',
    value: {
      ...moved,
      ...before,
      assessments: union(moved.assessments, before.assessments),
      returns: union(moved.returns, before.returns),
      parts: union(moved.parts, before.parts),
      started: Math.max(moved.started, before.started),
    },
    result: undefined,
  }))
}

/** Lists the returns in the record of a channel, before those that were started in that channel. */
async function addReturns(store: Store, { tenant, id }: Key, document: unknown): Promise<void> {
  const moved = fromDocument('channel', channelForm, document).value
  await channelsIn(store).change<Step<Channel, void>>(tenant, id, (before = { ...moved, assessments: [] }) => ({
    type: 'save',
    value: {
      ...before,
      assessments: union(moved.assessments, before.assessments),
      started: Math.max(moved.started, before.started),
    },
    result: undefined,
  }))
}
