// The council returns that have a due date, of every tenant together, so that one look finds those whose day draws near.

import { z } from 'zod'
import { branded } from '../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../assessment/ids.ts'
import { type Collection, collection } from './collection.ts'
import type { Store } from './store.ts'

/** The times at which a due date reminds. */
const occasions = ['three days before', 'on the day'] as const
export type Occasion = (typeof occasions)[number]

export type Due = {
  readonly tenant: string
  readonly assessment: AssessmentId
  /** A calendar day, `2026-11-30`. */
  readonly day: string
  /** The occasions of that day that are over. */
  readonly done: readonly Occasion[]
}

const schema: z.ZodType<Due> = z.object({
  tenant: z.string(),
  assessment: branded(parseAssessmentId),
  day: z.string(),
  done: z.array(z.enum(occasions)),
})

/** The index as a collection; its one partition is `system`. */
export type DueIndex = Collection<Due>

export function dueIndexIn(store: Store): DueIndex {
  return collection(store, 'due', { schema })
}

export const dueId = (tenant: string, assessment: AssessmentId): string => `${tenant}/${assessment}`
