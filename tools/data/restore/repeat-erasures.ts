// Erases again, in a restored store, the people and personal views that were erased after its backup was made.

import { parseErasure } from '../../../store/collections/erasing/erasures.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import type { LoggedErasure } from '../../../store/sqlite/erasure-log.ts'
import type { Key, Store } from '../../../store/store.ts'
import type { Failed } from '../privacy/each-document.ts'
import { erasePerson } from '../privacy/erase-person.ts'
import { peopleWith } from './person-ids.ts'
import { repeatViewErasures } from './repeat-view-erasures.ts'

export type Repeated = {
  /** How many people were erased again. */
  readonly people: number
  /** How many personal views were deleted again, for people who had deleted only a view. */
  readonly views: number
  /** Records that could not be read, and may still hold an erased person. */
  readonly failed: readonly Failed[]
}

/**
 * Repeats every logged erasure that the store does not know of, then notes it there. `now` (ISO 8601, UTC) is for the audit trail. Safe to give again. Throws
 * StoreUnavailable.
 */
export async function repeatErasures(store: Store, logged: readonly LoggedErasure[], now: string): Promise<Repeated> {
  const missing: LoggedErasure[] = []
  for (const erasure of logged) if (!(await store.read(keyOf(erasure)))) missing.push(erasure)
  if (missing.length === 0) return { people: 0, views: 0, failed: [] }
  const formerOf = await pseudonymsIn(store)
  const erasures = missing.map(({ tenant, document }) => ({ tenant, ...parseErasure(document) }))
  const whole = erasures.filter(({ view }) => view === undefined)
  const wanted = new Set(whole.map(({ former }) => former))
  // It reads every document.
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
