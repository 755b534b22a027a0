// The displays of council returns: the shared messages that show each board and each question.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, canonicalId, parseAssessmentId } from '../../assessment/ids.ts'
import { most } from '../../assessment/limits.ts'
import { type Collection, collection } from '../documents/collection.ts'
import type { Form } from '../documents/stored-form.ts'
import type { Store } from '../store.ts'

/** A replaced message that is not yet marked as replaced. */
export type Retiring = { readonly reference: string; readonly message: string; readonly notBefore: number }

export type Display = {
  readonly tenant: string
  readonly assessment: AssessmentId
  readonly surface: 'board' | 'question'
  /** The serialised conversation reference of the message's thread. */
  readonly reference: string
  /** The operation that requested the message. */
  readonly requestedBy: string
  /** The message's id; absent before it is posted, and once its deletion was noticed. */
  readonly message?: string
  /** The time of the post; ISO 8601, UTC. */
  readonly postedAt?: string
  /** A hash of the content that the message shows. */
  readonly shown?: string
  /**
   * The time of the request, or of the last post, edit or press; ISO 8601, UTC. A press updates it at most once an
   * hour.
   */
  readonly usedAt: string
  /** The bot sends Teams no request about the message before this time, in milliseconds since 1970. */
  readonly notBefore: number
  /** The copy of the bot that may post or edit now, and the end of its lease in milliseconds since 1970. */
  readonly lease?: { readonly by: string; readonly until: number }
  readonly retiring: readonly Retiring[]
}

const schema: z.ZodType<Display> = z.object({
  tenant: z.string().transform(canonicalId),
  assessment: branded(parseAssessmentId),
  surface: z.enum(['board', 'question']),
  reference: z.string(),
  requestedBy: z.string(),
  message: z.string().optional(),
  postedAt: z.string().optional(),
  shown: z.string().optional(),
  usedAt: z.string(),
  notBefore: z.number(),
  lease: z.object({ by: z.string(), until: z.number() }).optional(),
  retiring: z.array(z.object({ reference: z.string(), message: z.string(), notBefore: z.number() })),
})

/** Schema 1 had `where` for `reference`, and `posted` for `requestedBy`. */
function renamed(value: unknown): unknown {
  const { where: reference, posted: requestedBy, retiring, ...rest } = Object(value)
  if (!Array.isArray(retiring)) return value
  const each = retiring.map(({ where, ...other }) => ({ ...other, reference: where }))
  return { ...rest, reference, requestedBy, retiring: each }
}
export const displayForm: Form<Display> = { schema, upgrades: [renamed] }

/** The displays of all tenants in the `system` partition, so that a copy of the bot finds them when it starts. */
export type Displays = Collection<Display>

export function displaysIn(store: Store): Displays {
  return collection(store, 'display', displayForm)
}

/** Names one of the two messages of a council return. */
export type DisplayName = Pick<Display, 'tenant' | 'assessment' | 'surface'>

/**
 * The newest of the messages to retire. If a board is posted again and again, the oldest messages are never updated.
 */
export const boundedRetiring = (retiring: readonly Retiring[]): readonly Retiring[] => retiring.slice(-most.retiring)

export const displayId = ({ tenant, assessment, surface }: DisplayName): string => `${tenant}/${assessment}/${surface}`
