// Finds the people in a store whose pseudonyms are on a list.

import { type PersonId, parsePersonId } from '../../../assessment/ids.ts'
import type { FormerOf } from '../../../store/collections/erasing/pseudonyms.ts'
import { type Store, system } from '../../../store/store.ts'

export type Found = { readonly tenant: string; readonly person: PersonId }

/**
 * Finds the people behind pseudonyms. Reads every document of the store and tries each text, each word and each field
 * name as a person's id, so it works for every kind of document. `wanted` are pseudonyms. Throws StoreUnavailable.
 */
export async function peopleWith(
  store: Store,
  wanted: ReadonlySet<string>,
  formerOf: FormerOf,
): Promise<readonly Found[]> {
  const tried = new Set<string>()
  const found: Found[] = []
  const tryId = (tenant: string, text: string) => {
    const name = `${tenant} ${text}`
    const person = tried.has(name) ? undefined : parsePersonId(text)
    tried.add(name)
    if (person && wanted.has(formerOf(tenant, person))) found.push({ tenant, person })
  }
  for await (const key of store.keys()) {
    if (key.tenant === system) continue
    tryId(key.tenant, key.id)
    const stored = await store.read(key)
    for (const text of textsIn(stored?.document)) {
      tryId(key.tenant, text)
      // The id of an audit entry has several parts.
      if (text.includes(' ')) for (const part of text.split(' ')) tryId(key.tenant, part)
    }
  }
  return found
}

/** Every text in plain JSON, including the names of fields. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield* Object.keys(value)
  for (const part of Object.values(value)) yield* textsIn(part)
}
