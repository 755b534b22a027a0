// Goes through every document of a tenant, and reports those that cannot be read or changed.

import type { PersonId } from '../../../assessment/ids.ts'
import { standsIn } from '../../../assessment/people/pseudonymise.ts'
import type { Key, Store } from '../../../store/store.ts'

/** The person whose data the command handles, and their tenant. */
export type Who = { readonly tenant: string; readonly person: PersonId }

/** A document for which the work failed, and whether it holds the person's id. */
export type Failed = {
  readonly kind: string
  readonly id: string
  readonly why: string
  readonly holdsTheId: 'yes' | 'no' | 'unknown'
}

/**
 * Runs the work for the key of each document of the tenant, and returns the documents for which it failed. Throws
 * StoreUnavailable if the store itself fails.
 */
export async function eachDocument(
  store: Store,
  who: Who,
  work: (key: Key) => Promise<void>,
): Promise<readonly Failed[]> {
  const failed: Failed[] = []
  // Lists first, because a removal would shift the pages of a list that is still being read.
  const keys = (await Array.fromAsync(store.keys())).filter(({ tenant }) => tenant === who.tenant)
  for (const key of keys) {
    try {
      await work(key)
    } catch (error) {
      // Throws if the store is unavailable. Otherwise the document is at fault.
      await store.check()
      const why = error instanceof Error ? error.message : String(error)
      failed.push({ kind: key.kind, id: key.id, why, holdsTheId: await holdsTheId(store, key, who) })
    }
  }
  return failed
}

async function holdsTheId(store: Store, key: Key, { person }: Who): Promise<Failed['holdsTheId']> {
  if (key.id === person) return 'yes'
  const stored = await store.read(key).catch(() => undefined)
  if (!stored) return 'unknown'
  return standsIn(stored.document, person) ? 'yes' : 'no'
}
