// The due index of removals: deleted council returns of every tenant, with the time after which they are removed.

import { z } from 'zod'
import { branded } from '../../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../../../assessment/ids.ts'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'

export type Removal = {
  readonly tenant: string
  readonly assessment: AssessmentId
  /** ISO 8601, UTC. */
  readonly removeAt: string
}

const schema: z.ZodType<Removal> = z.object({
  tenant: z.string(),
  assessment: branded(parseAssessmentId),
  removeAt: z.string(),
})

export const removalForm: Form<Removal> = { schema }

/** All of them are in the `system` partition. */
export type Removals = Collection<Removal>

export function removalsIn(store: Store): Removals {
  return collection(store, 'removal', removalForm)
}

export const removalId = (tenant: string, assessment: AssessmentId): string => `${tenant}/${assessment}`
