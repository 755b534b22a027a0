// Erases again, in a restored store, the people and personal views that were erased after the backup.

import { parseErasure } from '../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import type { LoggedErasure } from '../../../store/sqlite/erasure-log.ts'
import type { Key, Store } from '../../../store/store.ts'
import type { Failed } from '../privacy/each-document.ts'
import { erasePerson } from '../privacy/erase-person.ts'
import { peopleWith } from './person-ids.ts'
import { repeatViewErasures } from './repeat-view-erasures.ts'

export type Repeated = {
  /** The number of people who were erased again. */
  readonly people: number
  /** The number of personal views that were deleted again for people who had deleted only a view. */
  readonly views: number
  /** Unreadable records, which may still contain an erased person. */
  readonly failed: readonly Failed[]
}

/**
 * Repeats every logged erasure that the store does not have, then records it there. `now` (ISO 8601, UTC) is for the
 * audit trail. Idempotent. Throws StoreUnavailable.
 */
export async function repeatErasures(store: Store, logged: readonly LoggedErasure[], now: string): Promise<Repeated> {
  const missing: LoggedErasure[] = []
  for (const erasure of logged) if (!(await store.read(keyOf(erasure)))) missing.push(erasure)
  if (missing.length === 0) return { people: 0, views: 0, failed: [] }
  const formerOf = await pseudonymsIn(store)
  const erasures = missing.map(({ tenant, document }) => ({ tenant, ...parseErasure(document) }))
  const whole = erasures.filter(({ view }) => view === undefined)
  const wanted = new Set(whole.map(({ former }) => former))
  // Skipped without people to find, because it reads every document.
  const people = wanted.size > 0 ? await peopleWith(store, wanted, formerOf) : []
  const failed: Failed[] = []
  for (const person of people) failed.push(...(await erasePerson(store, person, now)).failed)
  const single = erasures.flatMap(({ view, ...rest }) => (view === undefined ? [] : [{ ...rest, view }]))
  const repeated = await repeatViewErasures(store, single, formerOf)
  failed.push(...repeated.failed)
  for (const erasure of missing) await store.write(keyOf(erasure), erasure.document, 'absent')
  return {
    people: people.length,
    views: repeated.views,
    failed: failed.filter(({ holdsTheId }) => holdsTheId !== 'no'),
  }
}

const keyOf = ({ tenant, id }: LoggedErasure): Key => ({ tenant, kind: 'erasure', id })
