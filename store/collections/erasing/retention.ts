// What the retention rule has done: which assessments were announced for removal and when, and the day of the last look.

import { z } from 'zod'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'

export type Retention =
  /** `lastUsedAt` is the use after which it was announced: a later use withdraws the announcement. */
  | { readonly type: 'announced'; readonly at: string; readonly lastUsedAt: string }
  /** `day` is the day (UTC) of the last look through the whole store. */
  | { readonly type: 'looked'; readonly day: string }

const schema: z.ZodType<Retention> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('announced'), at: z.string(), lastUsedAt: z.string() }),
  z.object({ type: z.literal('looked'), day: z.string() }),
])

export const retentionForm: Form<Retention> = { schema }

/** An announcement lies in its assessment's tenant under the assessment's id; the last look in `system` under `lastLook`. */
export type RetentionNotes = Collection<Retention>

export const lastLook = 'last look'

export function retentionIn(store: Store): RetentionNotes {
  return collection(store, 'retention', retentionForm)
}
