// The record of the retention rule: the announced removals and their dates, and the day of the last run.

import { z } from 'zod'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'

export type Retention =
  /** `lastUsedAt` is the use before the announcement. A later use withdraws it. */
  | { readonly type: 'announced'; readonly at: string; readonly lastUsedAt: string }
  /** `day` is the UTC day of the last run through the whole store. */
  | { readonly type: 'looked'; readonly day: string }

const schema: z.ZodType<Retention> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('announced'), at: z.string(), lastUsedAt: z.string() }),
  z.object({ type: z.literal('looked'), day: z.string() }),
])

export const retentionForm: Form<Retention> = { schema }

/**
 * An announcement is in its assessment's tenant under the assessment's id. The day of the last run is in `system` under
 * `lastLook`.
 */
export type RetentionNotes = Collection<Retention>

export const lastLook = 'last look'

export function retentionIn(store: Store): RetentionNotes {
  return collection(store, 'retention', retentionForm)
}
