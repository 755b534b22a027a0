// Pseudonyms of erased people: keyed hashes of their ids, under a random secret that the store keeps.

import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { canonicalId, type PersonId, parsePersonId } from '../../../assessment/ids.ts'
import { collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import { type Key, type Store, system } from '../../store.ts'

/**
 * The id that replaces an erased person's id. It is always the same for one person of a tenant, and is in no directory.
 */
export type FormerOf = (tenant: string, person: PersonId) => PersonId

/** The document that holds the secret. Every copy of a store must keep it. */
export const secretKey: Key = { tenant: system, kind: 'secret', id: 'pseudonyms' }

const secretBytes = 32

export const secretForm: Form<{ readonly secret: string }> = { schema: z.object({ secret: z.string().min(1) }) }

/** Reads the store's secret, and creates it the first time. Throws StoreUnavailable. */
export async function pseudonymsIn(store: Store): Promise<FormerOf> {
  const secrets = collection(store, 'secret', secretForm)
  const { tenant, id } = secretKey
  const known = await secrets.read(tenant, id)
  if (known) return pseudonymsBy(known.secret)
  // Two copies of the bot may start at once. The first one creates the secret, and both read it.
  await secrets.create(tenant, id, { secret: randomBytes(secretBytes).toString('base64url') })
  const made = await secrets.read(tenant, id)
  if (!made) throw new Error('The secret of the pseudonyms was removed while it was read.')
  return pseudonymsBy(made.secret)
}

/** Makes pseudonyms with a secret. */
function pseudonymsBy(secret: string): FormerOf {
  return (tenant, person) => {
    const digest = createHmac('sha256', secret)
      .update(JSON.stringify(['former', canonicalId(tenant), canonicalId(person)]))
      .digest('hex')
    const former = parsePersonId(`former-${digest.slice(0, 32)}`)
    if (!former) throw new Error('A hash is an id.')
    return former
  }
}
