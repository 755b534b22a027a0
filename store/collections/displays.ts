// The messages that everybody in a channel sees and that follow what is done: which message shows what, and since when.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../../assessment/ids.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

/** A message that another one takes the place of, until it says so itself. */
export type Retiring = { readonly where: string; readonly message: string; readonly notBefore: number }

export type Display = {
  readonly tenant: string
  readonly assessment: AssessmentId
  readonly surface: 'board' | 'question'
  /** How Teams is reached in the thread it stands in, in the edge's own words. */
  readonly where: string
  /** The operation that asked for it. */
  readonly posted: string
  /** The message's id; none before it has been posted, and after somebody has deleted it. */
  readonly message?: string
  /** When the message was posted; ISO 8601, UTC. */
  readonly postedAt?: string
  /** A hash of what the message shows. */
  readonly shown?: string
  /** When it was asked for, or last posted or edited, or used by a press an hour later at least; ISO 8601, UTC. */
  readonly usedAt: string
  /** No request about the message before this moment, in milliseconds of the epoch. */
  readonly notBefore: number
  /** Which copy of the bot is about to post or edit, and until when it may. */
  readonly lease?: { readonly by: string; readonly until: number }
  readonly retiring: readonly Retiring[]
}

const schema: z.ZodType<Display> = z.object({
  tenant: z.string(),
  assessment: branded(parseAssessmentId),
  surface: z.enum(['board', 'question']),
  where: z.string(),
  posted: z.string(),
  message: z.string().optional(),
  postedAt: z.string().optional(),
  shown: z.string().optional(),
  usedAt: z.string(),
  notBefore: z.number(),
  lease: z.object({ by: z.string(), until: z.number() }).optional(),
  retiring: z.array(z.object({ where: z.string(), message: z.string(), notBefore: z.number() })),
})

export const displayForm: Form<Display> = { schema }

/** Of every tenant together, so that a copy of the bot that starts finds them; their one partition is `system`. */
export type Displays = Collection<Display>

export function displaysIn(store: Store): Displays {
  return collection(store, 'display', displayForm)
}

/** Which of the two messages of a council return. */
export type DisplayName = Pick<Display, 'tenant' | 'assessment' | 'surface'>

export const displayId = ({ tenant, assessment, surface }: DisplayName): string => `${tenant}/${assessment}/${surface}`
