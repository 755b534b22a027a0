// The due index of removals: deleted council returns of every tenant, with the time after which they are removed.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../../assessment/ids.ts'
import { type Collection, collection, type Unreadable } from '../documents/collection.ts'
import type { Store } from '../store.ts'

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

/** All of them lie in the partition `system`. */
export type Removals = Collection<Removal>

export function removalsIn(store: Store, unreadable?: Unreadable): Removals {
  return collection(store, 'removal', { schema }, unreadable)
}

export const removalId = (tenant: string, assessment: AssessmentId): string => `${tenant}/${assessment}`
