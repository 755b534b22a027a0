// The due index: the council returns of every tenant that have a due date.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, canonicalId, parseAssessmentId } from '../../assessment/ids.ts'
import { type Collection, collection } from '../documents/collection.ts'
import { type Form, fromDocument } from '../documents/stored-form.ts'
import { type Store, system } from '../store.ts'

/** The occasions for a reminder of a due date. */
const occasions = ['three days before', 'on the day'] as const
export type Occasion = (typeof occasions)[number]

export type Due = {
  readonly tenant: string
  readonly assessment: AssessmentId
  /** A calendar day, `2026-11-30`. */
  readonly day: string
  /** The occasions of that day that have passed. */
  readonly done: readonly Occasion[]
  /**
   * Set in the entry for the plan of a return. `day` is then the next day on which an action's owner gets a reminder.
   */
  readonly plan?: true
  /** The last time at which a date was about to be saved (ISO 8601, UTC). */
  readonly listedAt?: string
}

const schema: z.ZodType<Due> = z.object({
  tenant: z.string().transform(canonicalId),
  assessment: branded(parseAssessmentId),
  day: z.string(),
  done: z.array(z.enum(occasions)),
  plan: z.literal(true).optional(),
  listedAt: z.string().optional(),
})

export const dueForm: Form<Due> = { schema }

/** The index, in the `system` partition. */
export type DueIndex = Omit<Collection<Due>, 'list'> & {
  /** Every entry, in no particular order. Yields the fault of an unreadable entry and continues. */
  list(): AsyncIterable<Due | { readonly fault: unknown }>
}

export function dueIndexIn(store: Store): DueIndex {
  return {
    ...collection(store, 'due', dueForm),
    async *list() {
      for await (const { document } of store.list(system, 'due')) yield entryIn(document)
    },
  }
}

function entryIn(document: unknown): Due | { readonly fault: unknown } {
  try {
    return fromDocument('due', dueForm, document).value
  } catch (fault) {
    return { fault }
  }
}

export const dueId = (tenant: string, assessment: AssessmentId): string => `${tenant}/${assessment}`

/** The key of the entry for the plan of a return. */
export const planDueId = (tenant: string, assessment: AssessmentId): string => `${dueId(tenant, assessment)}/plan`
