// Moves documents whose keys contain a GUID in another case to the keys that the bot reads.

import { canonicalId } from '../../assessment/ids.ts'
import type { Key, Store } from '../store.ts'

/** `kept`: documents that stay, because the new key has another document and the two cannot be merged. */
export type Unified = { readonly moved: number; readonly kept: number }

/**
 * Merges the document at `from` into the one at `to`. Called only if both exist and differ.
 * @returns whether `to` now holds everything from both
 */
export type Merge = (from: Key, to: Key) => Promise<boolean>

/** The key with its GUIDs in lower case. Slashes separate the parts of an id. */
const canonicalKey = ({ tenant, kind, id }: Key): Key => ({
  tenant: canonicalId(tenant),
  kind,
  id: id.split('/').map(canonicalId).join('/'),
})

/**
 * Goes once through all keys. Writes each document under its new key before it removes the old one, so an interrupted
 * run loses nothing and the next run continues. If there is nothing to move, it reads only keys and writes nothing.
 * Throws StoreUnavailable.
 */
export async function unifyKeys(store: Store, merge: Merge): Promise<Unified> {
  const outdated: Key[] = []
  for await (const key of store.keys()) {
    const { tenant, id } = canonicalKey(key)
    if (tenant !== key.tenant || id !== key.id) outdated.push(key)
  }
  let moved = 0
  for (const key of outdated) if (await move(store, key, merge)) moved += 1
  return { moved, kept: outdated.length - moved }
}

async function move(store: Store, from: Key, merge: Merge): Promise<boolean> {
  const to = canonicalKey(from)
  const old = await store.read(from)
  // Another copy of the bot has moved it.
  if (!old) return true
  const isNew = (await store.write(to, old.document, 'absent')) !== 'conflict'
  if (!isNew && !(await isThere(store, to, old.document)) && !(await merge(from, to))) return false
  return (await store.remove(from, old.version)) === 'removed' || (await store.read(from)) === undefined
}

/** Whether an interrupted run has already written the document. */
async function isThere(store: Store, key: Key, document: unknown): Promise<boolean> {
  return JSON.stringify((await store.read(key))?.document) === JSON.stringify(document)
}
