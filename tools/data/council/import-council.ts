// Imports a council into a tenant: each document once, whatever was there stays, and a second run goes on.

import { isDeepStrictEqual } from 'node:util'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import { addedOrganisation, withListed } from '../../../assessment/organisation/tenant-councils.ts'
import { nobodyYet, type PersonRecord } from '../../../assessment/people/person.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { assessmentForm } from '../../../store/collections/assessments.ts'
import { type Channel, channelForm, channelsIn } from '../../../store/collections/channels.ts'
import { countVotes } from '../../../store/collections/counted/counting-votes.ts'
import { teamVotesIn } from '../../../store/collections/counted/team-votes.ts'
import { backfillForm } from '../../../store/collections/erasing/participation.ts'
import { organisationsIn } from '../../../store/collections/organisations.ts'
import { peopleIn, personForm } from '../../../store/collections/people.ts'
import type { Step } from '../../../store/documents/change.ts'
import { collection } from '../../../store/documents/collection.ts'
import { fromDocument } from '../../../store/documents/stored-form.ts'
import { type Key, type Store, system } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'
import { forms } from '../store-check/unreadable-in.ts'
import { documentsIn, firstMark, type Manifest, type Moved, type MovedKind, tenantMark } from './moved-files.ts'
import { renaming } from './renamed.ts'

export type Importing = {
  readonly folder: string
  readonly manifest: Manifest
  /** The checksum of the manifest: it names this export. */
  readonly digest: string
  readonly tenant: string
  /** New ids of people, by pseudonym. */
  readonly people: ReadonlyMap<string, string>
  /** Channels and group chats of the new tenant, by the name of the place. */
  readonly places: ReadonlyMap<string, string>
  /** Adds the council to a tenant that has one. */
  readonly merge: boolean
  readonly now: string
}

export type Imported = {
  readonly created: number
  /** Documents that were there, with the same contents. */
  readonly same: number
  /** Documents that were there with other contents: changed since an earlier run, or another's. They stay as they are. */
  readonly kept: readonly Key[]
  /** Records of people without a new id, and their personal views. */
  readonly unclaimed: number
  readonly organisation: string
}

/** Throws Stop before the first write if the files cannot be read, or if the tenant has a council and `merge` is not set. */
export async function importCouncil(store: Store, importing: Importing): Promise<Imported> {
  const { folder, manifest, tenant, people, places } = importing
  refuseUnreadable(folder, manifest)
  const organisation = await claimed(store, importing)
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
      const outcome = await createOnce(store, key, document, () => earlierForms(each, importing, organisation))
      if (outcome === 'other') kept.push(key)
      else counts[outcome] += 1
      // Counts of votes do not move: they are made from the returns.
      if (kind === 'assessment' && outcome !== 'other') {
        await countVotes(votes, tenant, fromDocument(kind, assessmentForm, document).value)
      }
    }
  }
  await listCouncils(store, tenant, manifest.organisations.map(rename))
  return { ...counts, kept, organisation }
}

/** Each document must be readable before the first one is written. */
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

/**
 * Notes in the tenant that this export is imported, and as which council: a run that was cut short goes on as the same one.
 * Returns the id of the council that the moved one becomes.
 */
async function claimed(store: Store, { tenant, digest, merge, now }: Importing): Promise<string> {
  const notes = collection(store, 'backfill', backfillForm)
  const first = usualOrganisation(tenant)
  const added = addedOrganisation(digest.slice(0, 16))
  const idFor = (organisation: string) => `import/${digest.slice(0, 32)}/${organisation === first ? 'first' : 'added'}`
  for (const known of [first, added]) if (await notes.read(tenant, idFor(known))) return known
  const own = (await Array.fromAsync(store.keys())).filter((key) => key.tenant === tenant)
  const isEmpty = !own.some(({ kind }) => kind === 'assessment' || kind === 'organisation' || kind === 'deleted')
  if (!isEmpty && !merge) {
    throw new Stop(
      `The tenant ${tenant} has a council or personal views already. Give --merge to add this council beside them.`,
    )
  }
  const organisation = isEmpty ? first : added
  await notes.create(tenant, idFor(organisation), { at: now })
  return organisation
}

/** The ids of personal views whose owners have no new id: nobody could open them. */
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

/** What earlier runs may have written, while people or places had no new ids yet. */
function earlierForms({ document }: Moved, { people, places, tenant }: Importing, organisation: string) {
  const fixed = [
    [tenantMark, tenant],
    [firstMark, organisation],
  ] as const
  return [[], [...people], [...places]].map((known) => renaming(new Map([...known, ...fixed]))(document))
}

/** An existing document stays, unless it is what an earlier run wrote with fewer new ids. */
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

/** Adds the assessments to the record of a person, who may have used the bot in the new tenant already. */
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

/** Lists the returns in the record of a channel, before those that were started there. */
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

/** The record of the tenant's first council lists the others. */
async function listCouncils(store: Store, tenant: string, ids: readonly string[]): Promise<void> {
  const first = usualOrganisation(tenant)
  for (const id of ids.filter((id) => id !== first)) {
    const outcome = await organisationsIn(store).change(tenant, first, (before) => {
      const value = withListed(before, id)
      return isRefusal(value) || value === before
        ? ({ type: 'keep', result: value } as const)
        : ({ type: 'save', value, result: value } as const)
    })
    if (isRefusal(outcome)) throw new Stop(`The tenant ${tenant} has as many councils as one can have.`)
  }
}
