// Finds the place of a moved council among the councils of its new tenant.

import { most } from '../../../assessment/limits.ts'
import { newOrganisation, usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import { addedOrganisation, organisationIds, withListed } from '../../../assessment/organisation/tenant-councils.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { backfillForm } from '../../../store/collections/erasing/participation.ts'
import { organisationsIn } from '../../../store/collections/organisations.ts'
import { saveIfChanged } from '../../../store/documents/change.ts'
import { collection } from '../../../store/documents/collection.ts'
import type { Store } from '../../../store/store.ts'
import { Stop } from '../../command/stop.ts'
import { firstMark, type Manifest } from './moved-files.ts'

type Claim = {
  readonly manifest: Manifest
  /** The checksum of the manifest, which identifies this export. */
  readonly digest: string
  readonly tenant: string
  /** Adds the council to a tenant that already has one. */
  readonly merge: boolean
  readonly now: string
}

/** The new ids of the moved councils. An export of only personal views may have no record of its council. */
const idsOf = ({ organisations }: Manifest, organisation: string): readonly string[] => [
  ...new Set([organisation, ...organisations.map((id) => (id === firstMark ? organisation : id))]),
]

/**
 * Records in the tenant that this export is imported, and under which council id, so that a run after an interruption
 * uses the same id. Returns that id. Throws Stop, before it writes anything, if the tenant has a council or personal
 * views and `merge` is not set, or for too many councils.
 */
export async function claimPlace(store: Store, { tenant, manifest, digest, merge, now }: Claim): Promise<string> {
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
  const listed = organisationIds(tenant, await organisationsIn(store).read(tenant, first))
  const more = idsOf(manifest, organisation).filter((id) => !listed.includes(id))
  if (listed.length + more.length > most.councils) throw new Stop(tooMany(tenant))
  await notes.create(tenant, idFor(organisation), { at: now })
  return organisation
}

const tooMany = (tenant: string) =>
  `The tenant ${tenant} would have more councils than the ${most.councils} that it may have.`

/** Makes a record for each added council, and lists it in the record of the tenant's first council. */
export async function listMoved(store: Store, tenant: string, manifest: Manifest, organisation: string): Promise<void> {
  const first = usualOrganisation(tenant)
  for (const id of idsOf(manifest, organisation).filter((id) => id !== first)) {
    if (!(await organisationsIn(store).read(tenant, id)))
      await organisationsIn(store).create(tenant, id, newOrganisation)
    const outcome = await organisationsIn(store).change(tenant, first, (before) => {
      const value = withListed(before, id)
      return isRefusal(value) ? ({ type: 'unchanged', result: value } as const) : saveIfChanged(before, value, value)
    })
    if (isRefusal(outcome)) throw new Stop(tooMany(tenant))
  }
}
