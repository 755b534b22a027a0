// The erasures: who was erased, as a pseudonym, and when. A restored backup repeats those that came after it.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { type PersonId, parsePersonId } from '../../../assessment/ids.ts'
import { collection } from '../../documents/collection.ts'
import { type Form, fromDocument } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'
import type { FormerOf } from './pseudonyms.ts'

/** One erasure. It names no person: the pseudonym cannot be turned back without the store's secret. */
export type Erasure = {
  readonly former: PersonId
  /** ISO 8601, UTC. */
  readonly at: string
}

const schema: z.ZodType<Erasure> = z.object({ former: branded(parsePersonId), at: z.string() })

export const erasureForm: Form<Erasure> = { schema }

/** Notes that a person is about to be erased, at a moment (ISO 8601, UTC). The same erasure is noted once. */
export type NoteErasure = (tenant: string, person: PersonId, at: string) => Promise<void>

export function erasuresIn(store: Store, formerOf: FormerOf): NoteErasure {
  const erasures = collection(store, 'erasure', erasureForm)
  return async (tenant, person, at) => {
    const former = formerOf(tenant, person)
    await erasures.create(tenant, erasureId({ former, at }), { former, at })
  }
}

const erasureId = ({ former, at }: Erasure): string => `${former}/${at}`

/** The erasure in a stored document. Throws DocumentUnreadable. */
export const parseErasure = (document: unknown): Erasure => fromDocument('erasure', erasureForm, document).value
